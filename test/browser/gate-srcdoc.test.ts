// Frames whose whole page stands in an attribute, as light players of films have it.
import { expect, it } from 'vitest';
import { choose } from '../helpers/banner.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** A page that says that it is there, and fetches something. */
const PAGE = `<script>top.shown = (top.shown || 0) + 1</script><img src='/film.png'>`;

const fetched = () => site.asked('/film.png');

it('a frame with srcdoc in a template waits, is shown once after a yes, and leaves after a no', async () => {
  site.html('/', `{tag}<body><template data-assent="targeting"><iframe srcdoc="${PAGE}"></iframe></template>`);
  const { page, warnings } = await site.visit('/');
  await page.waitForLoadState('networkidle');
  expect([await ask(page, 'window.shown'), fetched()]).toEqual([undefined, 0]);
  await choose(page, 'accept-all');
  await expect.poll(fetched).toBe(1);
  expect(await ask(page, 'shown')).toBe(1);
  await page.evaluate('void assent.rejectAll()');
  await expect.poll(() => page.locator('iframe').count()).toBe(0);
  expect([await ask(page, 'shown'), warnings]).toEqual([1, []]);
});

it('one that is tagged itself is warned about', async () => {
  site.html('/', `{tag}<body><iframe data-assent="targeting" srcdoc="${PAGE}"></iframe>`);
  const { warnings } = await site.visit('/');
  await expect.poll(() => warnings.join()).toMatch(/^\[assent:live\] <iframe.*expected a template .*, got .* srcdoc/);
});
