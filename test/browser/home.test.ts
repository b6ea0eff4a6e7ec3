// Tests leave nothing in the home of whoever runs them.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGINES } from '../helpers/engines.js';
import { ROOT } from '../helpers/bundle.js';

const HOME = join(ROOT, '.cache', 'somebody');

beforeEach(() => {
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  vi.stubEnv('HOME', HOME);
  for (const kind of ['CACHE', 'CONFIG', 'DATA', 'STATE']) vi.stubEnv(`XDG_${kind}_HOME`, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(HOME, { recursive: true, force: true });
});

// Elsewhere than on Linux a browser does not look for its user where the environment says.
describe.runIf(process.platform === 'linux')('a browser that a test has started', () => {
  for (const { name, launch } of ENGINES) {
    it.runIf(launch)(`leaves nothing in its user's home: ${name}`, async () => {
      const engine = await launch?.();
      const tab = await engine?.openTab();
      await tab?.goto('data:text/html,<canvas>');
      await engine?.close();
      expect(readdirSync(HOME)).toEqual([]);
    });
  }
});
