// The npm entry, where there is no more to it than a configuration.
import { expect, it, vi } from 'vitest';
import { createAssent } from '../src/index.js';

it.each([undefined, null, {}])('starts with the defaults for %j, and ends', (config) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const assent = createAssent(config);
  expect(assent.get()).toMatchObject({ decided: false, choices: { functionality: true, targeting: false } });
  assent.destroy();
});
