// A browser that nobody drives: what an attached driver switches off (prerendering) works in it. The page acts by itself,
// and the server's log tells what it did.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARGS, findChromium } from './find-chromium.mjs';

/** Opens an address, waits until `done` holds, and ends the browser, whatever came of it. */
export async function openUnattended(url: string, done: () => boolean | Promise<boolean>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'assent-'));
  const args = [...ARGS, '--headless', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, url];
  const browser = spawn(findChromium(), args, { stdio: 'ignore', detached: true });
  const ended = once(browser, 'exit');
  try {
    for (const start = Date.now(); Date.now() - start < 45_000 && !(await done());) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    // The browser and everything it has started.
    process.kill(-(browser.pid ?? 0), 'SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
