// Templates that a page takes out, fills and fills again: what is in them still goes once, and not after a no.
import { describe, expect, it } from 'vitest';
import { changingPage } from '../helpers/changing-page.js';
import { comesTo } from '../helpers/comes-to.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const open = changingPage(site);

describe('a template', () => {
  it('that is out of the page for a while stops no script of it that loads', async () => {
    const release = site.heldScript('/slow.js', 'ran.push("slow")');
    const { page, accept, expectRan } = await open(
      '<template data-assent="analytics"><script src="/slow.js"></script><script src="/one.js"></script></template>',
    );
    await accept();
    await expect.poll(() => site.asked('/slow.js')).toBe(1);
    await page.evaluate('window.kept = document.querySelector("template"); kept.remove()');
    await page.waitForTimeout(100);
    await page.evaluate('document.querySelector("main").append(kept)');
    release();
    await expectRan('slow', 'one');
  });

  it('takes back what was put into it after it was let go', async () => {
    const { page, accept, refuse, expectRan } = await open('<template data-assent="analytics"><p>first</p></template>');
    await accept();
    await page.waitForSelector('main > p', { state: 'attached' });
    await page.evaluate(`{
      const template = document.querySelector('template');
      const script = Object.assign(document.createElement('script'), { text: 'ran.push("later")' });
      template.content.append(Object.assign(document.createElement('i'), { textContent: 'later' }), script);
      template.setAttribute('data-assent', 'analytics');
    }`);
    await expectRan('later');
    await refuse();
    await comesTo(page, () => page.locator('main :is(p,i)').count(), 0);
  });

  it('that was filled by innerHTML runs its scripts', async () => {
    const { page, accept, expectRan } = await open('<template data-assent="analytics"></template>');
    await page.evaluate(
      `document.querySelector('template').innerHTML = '<script>ran.push("inside")</' + 'script><script src="/one.js"></' + 'script>'`,
    );
    await accept();
    await expectRan('inside', 'one');
  });

  it('whose elements a framework put beside its content is explained', async () => {
    const { page } = await open('');
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.evaluate(`{
      const template = document.createElement('template');
      template.dataset.assent = 'analytics';
      template.append(document.createElement('img'));
      document.querySelector('main').append(template);
    }`);
    await expect.poll(() => warnings.join()).toContain('expected all of it in its content');
  });
});
