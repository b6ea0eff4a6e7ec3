// What the files weigh. One byte over a budget fails.
import { describe, expect, it } from 'vitest';
import { brotli, bundle, gzip, read, ROOT } from '../helpers/bundle.js';

const weightOf = (file: string) => brotli(read(`dist/${file}`));

/** Reads a configuration and believes every word of it. */
const TRUSTING = `
  const defaults = { functionality: {}, analytics: {}, preference: {}, targeting: {} };
  export const resolveSettings = (raw = {}) => ({
    revision: String(raw.revision ?? ''),
    categories: Object.entries(raw.categories ?? defaults).map(([id, category]) => ({ ...category, id, required: category.required ?? id === 'functionality' })),
    services: (raw.services ?? []).map((service) => ({ ...service, required: service.required ?? false })),
    minor: raw.minor ?? false,
    store: { name: 'assent', days: 182, domain: '', sameSite: 'Lax', fallback: 'local', ...raw.store },
    reloadOnWithdrawal: raw.withdraw !== 'keep',
    config: raw,
  });`;

describe('budgets, brotli 11', () => {
  it.each([
    ['assent.js', 8600],
    ['assent-ui.js', 7200],
    ['assent-preferences.js', 6600],
    ['assent-aftermath.js', 2000],
  ])('%s is at most %i bytes', (file, budget) => {
    expect(weightOf(file)).toBeLessThanOrEqual(budget);
  });

  it('a first visit loads at most 15,800 bytes until it has decided', () => {
    expect(weightOf('assent.js') + weightOf('assent-ui.js')).toBeLessThanOrEqual(15_800);
  });

  it('headless by npm costs at most 7,800 bytes, js-cookie counted', async () => {
    const code = await bundle(`import { createAssent } from 'assent'; createAssent();`);
    expect(brotli(code)).toBeLessThanOrEqual(7_800);
  });

  it('validateConfig alone costs less than 2 kB with gzip', async () => {
    const code = await bundle(`import { validateConfig } from 'assent'; console.log(validateConfig({}));`);
    expect(gzip(code)).toBeLessThan(2_000);
  });

  it('making a configuration safe costs at most 500 bytes of assent.js', async () => {
    const entry = `import { createAssent } from '${ROOT}/dist/esm/assent.js'; window.start = createAssent;`;
    const safe = brotli(await bundle(entry));
    const trusting = brotli(await bundle(entry, { 'esm/config/settings.js': TRUSTING }));
    expect(safe - trusting).toBeGreaterThan(0);
    expect(safe - trusting).toBeLessThanOrEqual(500);
  });
});
