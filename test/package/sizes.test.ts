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
    signals: raw.signals ?? {},
    config: raw,
  });`;

/** What the files may weigh; nothing is to grow past where it stands, also where its budget is missed for now. */
const FILES: readonly { readonly file: string; readonly budget: number; readonly now: number }[] = [
  { file: 'assent.js', budget: 6300, now: 12_930 },
  { file: 'assent-ui.js', budget: 6700, now: 6700 },
  { file: 'assent-preferences.js', budget: 5000, now: 5000 },
  { file: 'assent-elements.js', budget: 4650, now: 4650 },
  { file: 'assent-aftermath.js', budget: 2000, now: 2000 },
  { file: 'assent-modal.js', budget: 500, now: 500 },
  { file: 'assent-attend.js', budget: 1450, now: 1450 },
  { file: 'assent-keep-equal.js', budget: 500, now: 500 },
  ...['adobe', 'bigcommerce', 'magento', 'piwik', 'shopify', 'wordpress'].map((name) => ({
    file: `assent-${name}.js`,
    budget: 1300,
    now: 1300,
  })),
  { file: 'assent-full.js', budget: 17_000, now: 28_850 },
];

const firstVisit = () => weightOf('assent.js') + weightOf('assent-ui.js') + weightOf('assent-attend.js');
const headless = async () => brotli(await bundle(`import { createAssent } from 'assent'; createAssent();`));

describe('budgets, brotli 11', () => {
  it.each(FILES)('$file does not grow past $now bytes', ({ file, now }) => {
    expect(weightOf(file)).toBeLessThanOrEqual(now);
  });

  it('a first visit loads at most 21,000 bytes until it has decided', () => {
    expect(firstVisit()).toBeLessThanOrEqual(21_000);
  });

  it('headless by npm costs at most 10,475 bytes, js-cookie counted', async () => {
    expect(await headless()).toBeLessThanOrEqual(10_475);
  });

  // Known to be missed. The day one is met its line fails, and becomes a bound above.
  it.fails.each(FILES.filter(({ budget, now }) => now > budget))('$file keeps its budget of $budget bytes', (one) => {
    expect(weightOf(one.file)).toBeLessThanOrEqual(one.budget);
  });

  it.fails('a first visit keeps its budget of 13,000 bytes', () => {
    expect(firstVisit()).toBeLessThanOrEqual(13_000);
  });

  it.fails('headless by npm keeps its budget of 5,500 bytes', async () => {
    expect(await headless()).toBeLessThanOrEqual(5_500);
  });

  it('validateConfig costs less than 2.7 kB with gzip, and 1.1 kB more with what it knows of places', async () => {
    const shapes = await bundle(
      `import { shapeFaults } from '${ROOT}/dist/esm/config/shape-faults.js'; console.log(shapeFaults({}));`,
    );
    const code = `import { validateConfig } from 'assent'; console.log(validateConfig({}));`;
    expect(gzip(shapes)).toBeLessThan(2_700);
    expect(gzip(await bundle(code))).toBeLessThan(3_800);
  });

  it('making a configuration safe costs at most 500 bytes of assent.js', async () => {
    const entry = `import { createAssent } from '${ROOT}/dist/esm/assent.js'; window.start = createAssent;`;
    const safe = brotli(await bundle(entry));
    const trusting = brotli(await bundle(entry, { 'esm/config/settings.js': TRUSTING }));
    expect(safe - trusting).toBeGreaterThan(0);
    expect(safe - trusting).toBeLessThanOrEqual(500);
  });
});
