// The files that gated elements ask for, and how often each was asked for.
import { addressesOf, GATED_KINDS, NEEDS } from './gated-kinds.js';
import type { Server } from './server.js';

/** A tenth of a second of silence: every engine that plays sound can play it, in a video too. */
function silence(): Buffer {
  const samples = Buffer.alloc(800, 128);
  const header = Buffer.from('RIFF    WAVEfmt                     data    ');
  const words = [36 + samples.length, 16, 1 | (1 << 16), 8000, 8000, 1 | (8 << 16), samples.length];
  [4, 16, 20, 24, 28, 32, 40].forEach((at, index) => header.writeUInt32LE(words[index] ?? 0, at));
  return Buffer.concat([header, samples]);
}

/** Extension → type and content. */
const FILES: Readonly<Record<string, (address: string) => [type: string, content: string | Buffer]>> = {
  js: (address) => ['text/javascript', `ran.push("${address}")`],
  mjs: () => ['text/javascript', 'export {}'],
  hit: () => ['text/plain', 'hit'],
  svg: () => ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'],
  wav: () => ['audio/wav', silence()],
  vtt: () => ['text/vtt', 'WEBVTT\n'],
  html: () => ['text/html', '<!doctype html><title>Frame</title>'],
  css: () => ['text/css', ''],
};

/** What was asked for. */
export interface Hits {
  /** How often an address was. A film that comes in several pieces counts once. */
  of(address: string): number;
}

/** Serves all files of the matrix and counts. */
export function serveGatedFiles(server: Server): Hits {
  const counts = new Map<string, number>();
  const addresses = GATED_KINDS.flatMap((kind) => NEEDS.flatMap((needs) => [...addressesOf(kind, needs).keys()]));
  for (const address of [...addresses, '/own.wav']) {
    const [type, content] = FILES[address.split('.').at(-1) ?? '']?.(address) ?? [];
    server.route(address, (request, response) => {
      const isNextPiece = !/^(bytes=0-.*)?$/.test(request.headers.range ?? '');
      if (!isNextPiece) counts.set(address, (counts.get(address) ?? 0) + 1);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
    });
  }
  return {
    of: (address) => counts.get(address) ?? 0,
  };
}
