// Templates of a page that changes what they brought.
import { expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { KEEP } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

it('let go again what they brought, and nothing that the page has taken out or put a copy in the place of', async () => {
  const answer = site.heldScript('/slow.js', 'ran.push("slow")');
  site.html(
    '/',
    `<script>var ran = []</script>${KEEP}{tag}<main><template data-assent="analytics">
      <script src="/slow.js"></script><script>ran.push('after')</script><p>stays</p><b>goes</b>
    </template></main>`,
  );
  const { page } = await site.visit('/');
  const ran = () => page.evaluate<string[]>('ran');
  await page.evaluate('assent.acceptAll()');
  await expect.poll(() => site.asked('/slow.js')).toBe(1);
  // As a library does that swaps pages.
  await page.evaluate(`{
    const script = document.querySelector('main > script:not([src])');
    const copy = document.createElement('script');
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.text = script.text;
    script.replaceWith(copy);
    document.querySelector('main > b').remove();
  }`);
  await page.waitForTimeout(100);
  answer();
  await comesTo(page, ran, ['slow', 'after']);
  await page.evaluate('assent.reset(), assent.acceptAll()');
  await settle(page);
  await comesTo(page, ran, ['slow', 'after']);
  expect(await page.locator('main > :is(p, b)').allInnerTexts()).toEqual(['stays']);
});
