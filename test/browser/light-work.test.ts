// What start and click leave undone, or for later. How long they take the bench says.
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

describe('a start', () => {
  it('throws nothing, not even what it catches: browsers look up the place of each error', async () => {
    site.html('/', '{tag}<script type="text/plain" data-assent="analytics">window.ran = true</script>');
    const { page, context } = await site.visit('/');
    await bannerShown(page);
    const devtools = await context.newCDPSession(page);
    /** Whose code threw, and what: what looks into the page for us may throw as well. */
    const thrown: { readonly by: string; readonly what: unknown }[] = [];
    const ours = () => thrown.filter(({ by }) => by.includes('/assent/'));
    devtools.on('Debugger.paused', ({ data, callFrames }) => {
      thrown.push({ by: callFrames.map(({ url }) => url).join(' '), what: data?.['description'] });
      void devtools.send('Debugger.resume');
    });
    await devtools.send('Debugger.enable');
    await devtools.send('Debugger.setPauseOnExceptions', { state: 'all' });
    await page.reload();
    await bannerShown(page);
    expect(ours()).toEqual([]);
    // The debugger does hear of what is caught.
    await page.evaluate('(() => { try { null.control } catch {} })()');
    await expect.poll(() => thrown.some(({ what }) => /control/.test(String(what)))).toBe(true);

    await page.evaluate('assent.acceptAll()');
    // What follows the decision is no part of the next start.
    await page.waitForFunction('window.ran && localStorage.getItem("assent:receipts")');
    thrown.length = 0;
    await page.reload();
    await page.waitForFunction('window.ran');
    expect(ours()).toEqual([]);
  });
});

describe('a click', () => {
  const SCRIPTS = '<script type="text/plain" data-assent="analytics">ran.push(ran.length)</script>'.repeat(20);
  /** Counts how often the page is searched for what is tagged. */
  const COUNTED = `<script>
    window.ran = []; window.searched = 0
    const search = Document.prototype.querySelectorAll
    Document.prototype.querySelectorAll = function (selector) {
      if (selector === '[data-assent]') searched++
      return search.call(this, selector)
    }
  </script>`;

  /** A window that is not painted is waited for no longer than a tenth of a second; here a busy machine has all the time. */
  const UNHURRIED = `<script>{
    const real = setTimeout
    window.setTimeout = (act, delay, ...rest) => real(act, delay === 100 ? 1e9 : delay, ...rest)
  }</script>`;

  it('lets the page show what was chosen before anything of it runs', async () => {
    site.html('/', `${UNHURRIED}${COUNTED}{tag}${SCRIPTS}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    // Right after a frame, so that the next one is as far away as it can be.
    await page.evaluate(`requestAnimationFrame(() => setTimeout(() => {
      document.querySelector('[data-assent-action="accept-all"]').click()
      requestAnimationFrame(() => ran.push('shown'))
    }))`);
    await page.waitForFunction('ran.length === 21');
    expect(await page.evaluate('ran.indexOf("shown")')).toBe(0);
  });

  it('returns before the page is searched for what may go, and before the reopening button is there', async () => {
    site.html('/', `${COUNTED}{tag}${SCRIPTS}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    const [before, after, trigger, ran] = await page.evaluate<[number, number, boolean, number]>(`(() => {
      const before = searched
      document.querySelector('[data-assent-action="accept-all"]').click()
      return [before, searched, !!document.querySelector('assent-trigger'), ran.length]
    })()`);
    expect(before).toBeGreaterThan(0);
    expect([after - before, trigger, ran]).toEqual([0, false, 0]);
    await page.waitForFunction('ran.length === 20');
    await page.waitForSelector('assent-trigger');
    expect(await page.evaluate('searched')).toBeGreaterThan(after);
  });

  it('that refuses stops at once what waits for its turn', async () => {
    site.html('/', `${UNHURRIED}${COUNTED}{tag}${SCRIPTS}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    // A frame after the yes everything waits for its turn, and nothing has run.
    await page.evaluate(`new Promise((done) => {
      requestAnimationFrame(() => {
        void assent.rejectAll()
        setTimeout(done, 500)
      })
      assent.acceptAll()
    })`);
    expect(await page.evaluate('ran')).toEqual([]);
    await page.evaluate('assent.acceptAll()');
    await page.waitForFunction('ran.length === 20');
    expect(await page.evaluate('ran.every((nth, at) => nth === at)')).toBe(true);
  });
});
