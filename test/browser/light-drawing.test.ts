// What drawing does once for all elements of a kind, however many there are.
import { expect, it } from 'vitest';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** Counts how often each style sheet of an element was read. */
const COUNTED = `<script>
  var read = {}
  const { replaceSync } = CSSStyleSheet.prototype
  CSSStyleSheet.prototype.replaceSync = function (text) {
    if (text.includes(':host')) read[text] = (read[text] ?? 0) + 1
    return replaceSync.call(this, text)
  }
</script>`;

it('reads the style sheet of twenty placeholders once: each time all of them would be styled anew', async () => {
  const frames = '<iframe data-assent="targeting" data-assent-placeholder data-src="/map"></iframe>'.repeat(20);
  site.html('/', `${COUNTED}{tag}<main>${frames}</main>`);
  const { page } = await site.visit('/');
  await expect.poll(() => page.locator('assent-placeholder [part=box]').count()).toBe(20);
  const counts = await page.evaluate<number[]>('Object.values(read)');
  expect(counts.length).toBeGreaterThan(0);
  expect(new Set(counts)).toEqual(new Set([1]));
});
