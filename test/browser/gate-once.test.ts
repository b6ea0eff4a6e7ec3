// "Allow once", and who holds what afterwards.
import { describe, expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { KEEP } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

async function open(markup: string) {
  site.script('/one.js', 'ran.push("one")');
  site.html('/frame', 'frame');
  site.html('/', `<script>var ran = []</script>${KEEP}{tag}${markup}<p>end</p>`);
  const { page, errors } = await site.visit('/');
  const allowOnce = (selector: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element && window.assent && 'allowOnce' in window.assent) window.assent.allowOnce(element);
    }, selector);
  const expectRan = (...names: string[]) => comesTo(page, () => page.evaluate<string[]>('ran'), names);
  return { page, errors, allowOnce, expectRan };
}

describe('what is allowed once', () => {
  it('loads alone, until the next decision, and nothing of it is stored', async () => {
    const { page, allowOnce } = await open(
      '<iframe id="a" data-assent="targeting" data-src="/frame"></iframe><iframe data-assent="targeting" data-src="/frame?other"></iframe>',
    );
    await page.evaluate('assent.rejectAll()');
    await allowOnce('#a');
    await comesTo(page, () => site.requests().filter((path) => path.startsWith('/frame')), ['/frame']);
    await page.evaluate('assent.rejectAll()');
    await settle(page);
    expect(await page.getAttribute('#a', 'src')).toBeNull();
    await page.reload();
    await settle(page);
    expect(site.asked('/frame')).toBe(1);
  });

  it('brings along what stands in its template, scripts in their order', async () => {
    const { page, errors, allowOnce, expectRan } = await open(
      `<template data-assent="targeting"><p id="inside">inside</p><script>ran.push('first')</script><script src="/one.js"></script></template>
      <script type="text/plain" data-assent="targeting">ran.push('outside')</script>`,
    );
    await allowOnce('template');
    await expectRan('first', 'one');
    expect(await page.locator('#inside').count()).toBe(1);
    await page.evaluate('assent.acceptAll()');
    await expectRan('first', 'one', 'outside');
    expect(errors).toEqual([]);
  });

  it('stays allowed where it came late and a new script ran in its place', async () => {
    const { page, allowOnce, expectRan } = await open('');
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<script id="late" type="text/plain" data-assent="targeting" src="/one.js"></' + 'script>')`);
    await settle(page);
    await allowOnce('#late');
    await expectRan('one');
  });

  it('is nothing for a minor, nor what nobody knows', async () => {
    const { page, allowOnce } = await open(
      '<iframe id="a" data-assent="targeting" data-src="/frame"></iframe><iframe id="b" data-assent="nonsense" data-src="/frame"></iframe>',
    );
    await allowOnce('#b');
    await page.evaluate('assent.setMinor(true)');
    await allowOnce('#a');
    await settle(page);
    expect(site.asked('/frame')).toBe(0);
  });
});

describe('a released element', () => {
  it('in a template runs before what follows the template', async () => {
    const { page, expectRan } = await open(
      `<template data-assent="targeting"><script>ran.push('first')</script><script src="/one.js"></script></template>
      <script type="text/plain" data-assent="targeting">ran.push('after')</script>`,
    );
    await page.evaluate('assent.acceptAll()');
    await expectRan('first', 'one', 'after');
  });

  it('goes with the template that brought it, and comes back with it, where a page takes that out and puts it in', async () => {
    const { page, expectRan } = await open(
      `<main><template data-assent="targeting"><p class="brought">film</p><script src="/one.js"></script></template></main>`,
    );
    const brought = () => page.locator('main .brought').count();
    await page.evaluate('assent.acceptAll()');
    await expectRan('one');
    expect(await brought()).toBe(1);
    await page.evaluate('window.kept = document.querySelector("template"); kept.remove()');
    await comesTo(page, brought, 0);
    // One that only moves keeps what it brought.
    await page.evaluate('document.querySelector("main").append(kept)');
    await comesTo(page, brought, 1);
    await page.evaluate('document.querySelector("main").prepend(kept)');
    await settle(page);
    expect(await brought()).toBe(1);
    await expectRan('one');
    await page.evaluate('kept.remove(), assent.set({ targeting: false }), undefined');
    await page.evaluate('document.querySelector("main").append(kept)');
    await settle(page);
    expect(await brought()).toBe(0);
  });

  it('goes with the template around its own, though that one alone is taken back, and never comes without its own', async () => {
    const { page } = await open(`<main>
      <template data-assent="targeting"><i>outer</i><template data-assent="analytics"><b>inner</b></template></template></main>`);
    const texts = () =>
      page.evaluate(() => [...document.querySelectorAll('main :is(i,b)')].map(({ textContent }) => textContent));
    await page.evaluate('assent.acceptAll()');
    await comesTo(page, texts, ['outer', 'inner']);
    await page.evaluate('assent.set({ targeting: false }), undefined');
    await comesTo(page, texts, []);
    await page.evaluate('assent.acceptAll()');
    await comesTo(page, texts, ['outer', 'inner']);
    await page.evaluate('assent.rejectAll(), undefined');
    await comesTo(page, texts, []);
    await page.evaluate('assent.set({ targeting: true }), undefined');
    await comesTo(page, texts, ['outer']);
    await settle(page);
    expect(await texts()).toEqual(['outer']);
  });

  it('can still be taken out by whoever put it in', async () => {
    const { page, errors } = await open('<div id="root"></div>');
    await page.evaluate(`
      const script = document.createElement('script');
      Object.assign(script, { type: 'text/plain', src: '/one.js' }).dataset.assent = 'analytics';
      window.held = root.appendChild(script);
      assent.acceptAll()`);
    // What ran in its place gives way to it again.
    await page.waitForFunction('ran.length && held.isConnected');
    await settle(page);
    await page.evaluate('root.removeChild(held); void 0');
    expect(await page.evaluate('[ran, root.childElementCount]')).toEqual([['one'], 0]);
    expect(errors).toEqual([]);
  });

  it('waits for what is deferred when it waits for DOMContentLoaded', async () => {
    site.script('/library.js', 'ran.push("library")', 500);
    const { page, expectRan } = await open('');
    await page.evaluate('assent.acceptAll()');
    site.html(
      '/',
      `<script>var ran = []</script>${KEEP}{tag}<script defer src="/library.js"></script>
      <script type="text/plain" data-assent="analytics">document.addEventListener('DOMContentLoaded', () => ran.push('start'))</script><p>end</p>`,
    );
    await page.reload();
    await expectRan('library', 'start');
  });

  it.each([
    ['who had agreed', '{}'],
    ['whose silence allowed it', '{ "regimes": [{ "id": "x", "where": ["*"], "mode": "opt-out" }] }'],
  ])('that ran is gone with the page when a visitor %s turns out to be a minor, once', async (_, config) => {
    const { page, expectRan } = await open('<script type="text/plain" data-assent="targeting" src="/one.js"></script>');
    if (config === '{}') await page.evaluate('assent.acceptAll()');
    if (config === '{}') await expectRan('one');
    let loads = 0;
    page.on('load', () => loads++);
    // The first page learns it once the script has run there, however long that takes; the next has none to wait for.
    const late = `addEventListener('load', function learn() {
      if (!ran.length && !sessionStorage.isKnown) return void setTimeout(learn, 20);
      const delay = sessionStorage.isKnown ? 300 : 0;
      sessionStorage.isKnown = 'yes';
      setTimeout(() => assent.setMinor(true), delay);
    })`;
    site.html(
      '/',
      `<script>var ran = []; ${late}</script><script type="application/json" data-assent-config>${config}</script>{tag}<script type="text/plain" data-assent="targeting" src="/one.js"></script>`,
    );
    await page.reload();
    await expect.poll(() => loads).toBe(2);
    await page.waitForFunction('window.assent?.get?.().minor');
    await page.waitForTimeout(1000);
    expect(loads).toBe(2);
    expect(await page.evaluate('[ran.length, assent.get().minor, assent.allows("targeting")]')).toEqual([
      0,
      true,
      false,
    ]);
  });

  it('goes again when the visitor turns out to be a minor', async () => {
    const { page } = await open('<iframe data-assent="targeting" data-src="/frame"></iframe>');
    await page.evaluate('assent.acceptAll()');
    await expect.poll(() => page.getAttribute('iframe', 'src')).toBe('/frame');
    await page.evaluate('assent.setMinor(true)');
    await settle(page);
    expect(await page.getAttribute('iframe', 'src')).toBeNull();
  });
});
