// WebKit's driver, and the screen it needs: its browser knows no headless mode.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { browserEnvironment } from '../browser-home.mjs';
import { startGroup, within, type Group } from './processes.js';

/** A start takes a second; on a busy machine ten. */
export const PATIENCE = 30_000;

/** A driver that answers at an address. */
export interface Answering {
  readonly url: string;
  runs(): boolean;
  end(): Promise<void>;
}

/** Starts the driver on a port of its own and, where one is named, under an X server of its own. */
export async function startDriver(driver: string, xvfb: string | null): Promise<Answering> {
  const screen = xvfb ? await startGroup(xvfb, SCREEN, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }) : null;
  try {
    const env = { ...browserEnvironment(), ...UNCOMPOSED, ...(screen ? await environment(screen) : {}) };
    const { url, group } = await listen(driver, env);
    return {
      url,
      runs: () => isRunning(group),
      async end() {
        await group.end();
        await screen?.end();
      },
    };
  } catch (error) {
    await screen?.end();
    throw error;
  }
}

/** The server picks a number that is free and writes it to the fourth stream; `xvfb-run -a` picks one that was free. */
const SCREEN = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];

/** Has pages drawn without OpenGL: where no graphics card does it, to emulate one takes longer than most tests. */
const UNCOMPOSED = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/** What makes programs use the screen, whatever desktop there is, and not look for one's helpers. */
async function environment({ process }: Group): Promise<NodeJS.ProcessEnv> {
  const number = once(process.stdio[3] as Readable, 'data') as Promise<[Buffer]>;
  const [text] = await within(PATIENCE, 'Starting Xvfb', number);
  return { DISPLAY: `:${String(text).trim()}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
}

/** Tries ports until the driver answers at one: another program may take it between our look and the driver's. */
async function listen(driver: string, env: NodeJS.ProcessEnv): Promise<{ url: string; group: Group }> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const group = await startGroup(driver, ['-p', String(port)], { env, stdio: 'ignore' });
    if (await answers(url, group)) return { url, group };
    await group.end();
  }
  throw new Error(`${driver} does not answer`);
}

const isRunning = ({ process }: Group): boolean => process.exitCode === null && process.signalCode === null;

/** Whether the driver is ready. What answers while the driver has ended is another one at the same port. */
async function answers(url: string, group: Group): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < PATIENCE && isRunning(group);) {
    const response = await fetch(`${url}/status`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    const status = (await response?.json().catch(() => null)) as { value?: { ready?: boolean } } | null | undefined;
    if (status?.value?.ready) return isRunning(group);
    await sleep(50);
  }
  return false;
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
