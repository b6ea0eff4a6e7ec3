// Ten thousand random steps of a visitor and a page, each held against a small model of the rules; and what is left at the end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { KEEP } from '../helpers/config-tag.js';
import { ask } from '../helpers/shop.js';
import { useSite, type Visit } from '../helpers/site.js';
import { LISTENING } from '../soak/listening.mjs';
import { createRandom } from '../soak/random.mjs';

const site = useSite();

const SEED = Number(process.env['SOAK_SEED'] ?? 68_648);
const STEPS = Number(process.env['SOAK_STEPS'] ?? 10_000);
const BATCH = 250;
const MODULES = ['driver', 'kinds', 'model', 'random'];

/** What a batch says of itself. */
interface Outcome {
  readonly wrong: readonly string[];
  readonly trail: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly decision: { readonly at: number; readonly granted: readonly string[] } | null;
  readonly skew: number;
}

/** The page, whose clock is off by `skew`. */
async function open(): Promise<Visit> {
  for (const name of MODULES)
    site.script(`/${name}.mjs`, readFileSync(join(import.meta.dirname, `../soak/${name}.mjs`), 'utf8'));
  site.script('/hit.js', 'hit(Number(document.currentScript.src.split("?")[1]))');
  site.html(
    '/',
    `<script>
      var skew = Number(new URLSearchParams(location.search).get('skew') ?? sessionStorage.getItem('skew'));
      const real = Date.now;
      Date.now = () => real() + skew;
    </script>
    <script type="application/json" data-assent-config>${JSON.stringify({
      withdraw: 'keep',
      services: [{ id: 'tally', category: 'analytics', name: 'Tally', provider: 'Tally Ltd' }],
    })}</script>{tag}<script type="module" src="/driver.mjs"></script><body><main></main>`,
  );
  return site.visit('/');
}

const isReady = (page: Page) => page.waitForFunction('window.drive && window.assent?.get');

/** Takes a batch of steps in a page. */
async function drive(page: Page, seed: number, steps: number, decision: Outcome['decision']): Promise<Outcome> {
  const outcome = await ask<Outcome>(page, `drive(${JSON.stringify({ seed, steps, decision })})`);
  expect(outcome.wrong, `seed ${SEED}, batch ${seed}; the last steps:\n${outcome.trail.join('\n')}`).toEqual([]);
  return outcome;
}

/** Bytes in use after everything that nobody holds is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const MEGABYTE = 1_048_576;

describe('a long visit', () => {
  it(`of ${STEPS} random steps goes by the rules at every step, and leaves no more behind than it needs`, async () => {
    const { page, context, errors } = await open();
    await isReady(page);
    const session = await context.newCDPSession(page);
    const random = createRandom(SEED);
    const counts: Record<string, number> = {};
    const heaps: number[] = [];
    let last: Pick<Outcome, 'decision' | 'skew'> = { decision: null, skew: 0 };
    const start = performance.now();

    /** Between batches: a new page, or another tab's word. */
    async function turn(isLong: boolean) {
      const { skew } = last;
      if (!isLong && random.next() < 0.6) {
        counts['navigate'] = (counts['navigate'] ?? 0) + 1;
        await page.evaluate(`sessionStorage.setItem('skew', skew)`);
        await page.reload();
        await isReady(page);
      } else {
        counts['other tab'] = (counts['other tab'] ?? 0) + 1;
        const isYes = random.next() < 0.5;
        const other = await context.newPage();
        await other.goto(`${site.url}/?skew=${skew}`);
        await isReady(other);
        await other.evaluate(`void assent.${isYes ? 'acceptAll' : 'rejectAll'}()`);
        const id = await ask<string>(other, 'assent.get().id');
        await page.waitForFunction(`assent.get().id === ${JSON.stringify(id)}`);
        await other.close();
        const at = await ask<string>(page, 'assent.get().at');
        last = {
          skew,
          decision: { at: Date.parse(at), granted: isYes ? ['analytics', 'preference', 'targeting'] : [] },
        };
      }
    }

    const batches = STEPS / BATCH;
    for (let batch = 0; batch < batches; batch++) {
      // The second half is one page that lives on: that is where it would grow.
      const isLong = batch >= batches / 2;
      const outcome = await drive(page, SEED + batch, BATCH, last.decision);
      for (const [name, count] of Object.entries(outcome.counts)) counts[name] = (counts[name] ?? 0) + count;
      last = outcome;
      if (isLong && batch % 4 === 3) heaps.push(await heapOf(session));
      await turn(isLong);
    }
    const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
    console.log(
      [
        `seed ${SEED}, ${STEPS} steps in ${((performance.now() - start) / 1000).toFixed(1)} s`,
        Object.entries(counts)
          .map(([name, count]) => `${name} ${count}`)
          .join(', '),
        `heap after each ${4 * BATCH} steps of one page, in kB: ${heaps.map((bytes) => Math.round(bytes / 1024)).join(' ')}; grew by ${Math.round(growth / 1024)} kB`,
      ].join('\n'),
    );
    expect(errors).toEqual([]);
    expect(growth).toBeLessThan(MEGABYTE);
  }, 400_000);

  it('leaves nobody listening once it has ended', async () => {
    site.html(
      '/',
      `<script>${LISTENING}</script><body>
      ${KEEP}
      <script type="text/plain" data-assent="analytics">window.ran = true</script>
      <iframe data-assent="targeting" data-assent-placeholder data-src="about:blank" width="90" height="90"></iframe>
      <assent-declaration></assent-declaration>`,
    );
    const { page, errors } = await site.visit('/');
    // Whoever drives the browser listens too, from its first wait on.
    await page.waitForFunction('document.body');
    const others = await ask<string[]>(page, 'listening()');
    await page.addScriptTag({ url: '/assent/assent.js' });
    await page.waitForSelector('assent-banner');
    await page.waitForSelector('assent-declaration > [lang]', { state: 'attached' });
    await page.evaluate('assent.acceptAll()');
    await page.waitForFunction('window.ran');
    await page.evaluate('assent.showPreferences()');
    await page.waitForSelector('assent-preferences dialog[open]');
    await page.evaluate('assent.rejectAll()');
    await settle(page);
    expect(await ask<string[]>(page, 'listening()')).toContain('document click');
    await page.evaluate(`assent.destroy();
      for (const name of ['banner', 'preferences', 'declaration'])
        document.querySelectorAll('assent-' + name).forEach((one) => one.remove());`);
    // The second layer's file keeps its own for an instance that may follow, and finds nothing to do without one.
    const parts = ['activated', 'blocked', 'change', 'hide'].map((name) => `document assent-${name}`);
    expect(await page.locator('assent-trigger, assent-placeholder').count()).toBe(0);
    expect(await ask(page, 'listening()')).toEqual([...others, ...parts].sort());
    expect(errors).toEqual([]);
  });
});
