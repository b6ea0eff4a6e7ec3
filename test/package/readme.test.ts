// What the README shows, tried.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Assent } from '../../src/api.js';
import { SIGNAL_SHAPES } from '../../src/config/signal-shapes.js';
import { decode, encode } from '../../src/store/record.js';
import { validateConfig } from '../../src/validate.js';
import { PRECEDENCE } from '../core/precedence.js';
import { read, ROOT } from '../helpers/bundle.js';

const readme = read('README.md');

/** Imports the JavaScript block of the README that contains a text, from inside the package, so that its own name resolves. */
async function importBlock<Module>(containing: string): Promise<Module> {
  const block = [...readme.matchAll(/```js\n([^]*?)```/g)]
    .map(([, code]) => code as string)
    .find((code) => code.includes(containing));
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const file = join(ROOT, '.cache', `readme-${containing}.mjs`);
  writeFileSync(file, block ?? '');
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
}

const example = (/^assent=(1~.*)$/m.exec(readme) ?? [])[1] ?? '';

/** The record of the example, decided now. */
const record = encode({ ...(decode(example) as NonNullable<ReturnType<typeof decode>>), at: Date.now() });

describe('the README', () => {
  it('prints a record that reads back', () => {
    expect(decode(example)).toMatchObject({ revision: '2026-11-20', method: 'custom', services: { hotjar: false } });
  });

  it('leaves an analytics tag out of the HTML where there is no consent', async () => {
    const { server } = await importBlock<{ server: Server }>('createServer');
    await once(server.listen(0), 'listening');
    const get = async (cookie: string) =>
      (await fetch(`http://localhost:${(server.address() as AddressInfo).port}`, { headers: { cookie } })).text();
    expect(await get('')).not.toContain('analytics.js');
    expect(await get(`assent=${record}`)).toContain('<script src="/analytics.js"></script>');
    expect(await get(`assent=${record.slice(0, -1)}`)).not.toContain('analytics.js');
    server.close();
  });

  it('repeats the cookie from the server', async () => {
    type Handler = (
      request: Partial<IncomingMessage>,
      response: Pick<ServerResponse, 'appendHeader'>,
      next: () => void,
    ) => void;
    const { keepConsent } = await importBlock<{ keepConsent: Handler }>('repeatCookie');
    const lines: string[] = [];
    const response = { appendHeader: (_: string, line: string) => lines.push(line) } as unknown as ServerResponse;
    let passed = 0;
    for (const cookie of ['', `assent=${record}`]) {
      for (const mode of ['navigate', 'cors'])
        keepConsent({ headers: { cookie, 'sec-fetch-mode': mode } }, response, () => passed++);
    }
    expect(passed).toBe(4);
    expect(lines).toEqual([expect.stringMatching(/^assent=1~.*; Path=\/; Max-Age=15\d{6}; SameSite=Lax; Secure$/)]);
  });

  it('shows what beats what as the rules are tested', () => {
    const tight = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-');
    expect(tight(readme)).toContain(tight(PRECEDENCE));
  });

  it('has JSON that is a configuration without a fault, or the answer about GPC', () => {
    const blocks = [...readme.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => JSON.parse(json as string) as object);
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) if (!('gpc' in block)) expect(validateConfig(block)).toEqual([]);
  });

  it('names every signal', () => {
    for (const name of Object.keys(SIGNAL_SHAPES)) expect(readme).toContain(`\`${name}\``);
  });

  it('brings a signal by npm', async () => {
    const { assent } = await importBlock<{ assent: Assent }>('signalsOf');
    expect(assent.get().decided).toBe(false);
    assent.destroy();
  });

  it('writes the banner into the first response', async () => {
    const { page, policy } = await importBlock<{ page: string; policy: string }>('renderBanner');
    expect(page).toContain('Alle ablehnen');
    expect(policy.match(/'sha256-[\w+/]+=*'/g)).toHaveLength(2);
  });

  it('has no block of code that nobody tries', () => {
    const tried = [
      'turbo:before-morph-element',
      'createServer',
      'repeatCookie',
      'signalsOf',
      'renderBanner',
      "import 'assent/define'",
    ];
    const blocks = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code as string);
    expect(blocks.filter((code) => !tried.some((word) => code.includes(word)))).toEqual([]);
  });

  it('states sizes that the budgets hold', () => {
    const text = readme.replace(/\s+/g, ' ');
    expect(text).toContain(
      'at most 21,000 bytes (brotli) and 2,000 more once it has decided, a returning visitor 12,930 in one request',
    );
  });
});
