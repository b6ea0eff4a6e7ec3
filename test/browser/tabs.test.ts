// Several tabs, pages that come back, and pages that are not seen yet.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { configTag } from '../helpers/config-tag.js';
import { findChromium } from '../helpers/find-chromium.mjs';
import { useSite } from '../helpers/site.js';
import { openUnattended } from '../helpers/unattended.js';

// The back/forward cache is off in automated browsers unless it is asked for, and the shell has none.
const site = useSite({ executablePath: findChromium(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });

function shopPage(path = '/shop', config = '{}', head = ''): void {
  site.script('/gated.js', 'window.ran = true');
  site.route('/pixel', (_, response) => response.writeHead(200, { 'content-type': 'image/gif' }).end());
  site.html(
    path,
    `${head}<script type="application/json" data-assent-config>${config}</script>{tag}
    <script type="text/plain" data-assent="analytics" src="/gated.js"></script>
    <img data-assent="targeting" data-src="/pixel" alt="">`,
    // A page that must not be stored is never kept for coming back.
    { 'cache-control': 'no-cache' },
  );
}

/**
 * Has each tab note when it follows another's decision, and when it gets a message that was posted at the same time: the
 * second counts from there, since a busy machine lets all of them wait.
 */
const NOTES = `<script>{
  const tabs = new BroadcastChannel('notes');
  const note = (what) => sessionStorage.setItem(what, Date.now());
  tabs.onmessage = () => note('told');
  document.addEventListener('assent-change', () => (note('followed'), tabs.postMessage('')));
}</script>`;

/** How many milliseconds after that message a tab followed; less than none where it was before it. */
const delayOf = (page: Page) =>
  page.evaluate<number>('sessionStorage.followed - (sessionStorage.told ?? sessionStorage.followed)');

describe('another tab of the site', () => {
  it('follows a yes within a second: its banner goes, its gated things run', async () => {
    shopPage('/shop', '{}', NOTES);
    const one = await site.visit('/shop');
    const other = await site.visit('/shop', { context: one.context });
    await bannerShown(one.page);
    await bannerShown(other.page);
    await choose(one.page, 'accept-all');
    await other.page.waitForFunction('window.ran');
    await other.page.waitForSelector('assent-banner', { state: 'hidden' });
    expect(await delayOf(other.page)).toBeLessThan(1000);
    await expect.poll(() => site.asked('/pixel')).toBe(2);
    expect(await other.page.evaluate('assent.get().method')).toBe('accept-all');
  });

  it('follows a withdrawal within a second, the other way round: embeds go, and the page reloads', async () => {
    shopPage('/shop', '{}', NOTES);
    const one = await site.visit('/shop');
    const other = await site.visit('/shop', { context: one.context });
    await choose(one.page, 'accept-all');
    await other.page.waitForFunction('window.ran');
    await one.page.waitForFunction('window.ran');
    await expect.poll(() => [site.asked('/gated.js'), site.asked('/pixel')]).toEqual([2, 2]);
    await settle(one.page);
    site.forgetRequests();
    await one.page.evaluate('window.before = true; sessionStorage.clear()');
    await other.page.evaluate('assent.withdraw()').catch(() => 'the page reloaded');
    await one.page.waitForFunction('!window.before && window.assent?.get');
    expect(await delayOf(one.page)).toBeLessThan(1000);
    await settle(one.page);
    expect(await one.page.evaluate('[!!window.ran, assent.allows("analytics"), assent.get().method]')).toEqual([
      false,
      false,
      'withdraw',
    ]);
    expect(await one.page.getAttribute('img', 'src')).toBeNull();
    expect([site.asked('/gated.js'), site.asked('/pixel')]).toEqual([0, 0]);
  });

  it('keeps its page where the site wants that, and asks again after a reset', async () => {
    shopPage('/shop', '{ "withdraw": "keep" }');
    const one = await site.visit('/shop');
    const other = await site.visit('/shop', { context: one.context });
    await choose(one.page, 'accept-all');
    await other.page.waitForFunction('window.ran');
    await other.page.evaluate('window.before = true');
    await one.page.evaluate('assent.reset()');
    await other.page.waitForSelector('assent-banner', { state: 'visible' });
    expect(await other.page.evaluate('[window.before, assent.get().decided, assent.allows("targeting")]')).toEqual([
      true,
      false,
      false,
    ]);
    expect(await other.page.getAttribute('img', 'src')).toBeNull();
  });

  it('follows where nothing can be stored', async () => {
    shopPage();
    site.html(
      '/blocked',
      `<script>
      Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
      Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied') } });
      </script>{tag}<script type="text/plain" data-assent="analytics">window.ran = true</script>`,
    );
    const one = await site.visit('/blocked');
    const other = await site.visit('/blocked', { context: one.context });
    await bannerShown(other.page);
    await choose(one.page, 'accept-all');
    await other.page.waitForFunction('assent.allows("analytics")');
    await other.page.evaluate('window.same = true');
    await one.page.evaluate('assent.withdraw()');
    await other.page.waitForFunction('!assent.allows("analytics")');
    await other.page.waitForTimeout(300);
    expect([...one.errors, ...other.errors]).toEqual([]);
    expect(await other.page.evaluate('window.same')).toBe(true);
  });
});

// What follows is not seen by a driver: the pages report to the server themselves.
const report = (event: string, what: string) =>
  `<script>addEventListener('${event}', (event) => fetch('/report?' + (${what})), true)</script>`;

describe('a page that comes back', () => {
  it('from the back/forward cache reads the record again', async () => {
    shopPage('/shop', '{}', report('pageshow', '"persisted=" + event.persisted'));
    site.html('/next', '{tag}', { 'cache-control': 'no-cache' });
    const { page } = await site.visit('/shop');
    await bannerShown(page);
    // A page that still waits for something may not be kept.
    await settle(page);
    await page.goto(`${site.url}/next`);
    await choose(page, 'accept-all');
    await settle(page);
    expect([site.asked('/gated.js'), site.asked('/pixel')]).toEqual([0, 0]);
    await page.evaluate('setTimeout(() => history.back())');
    await expect.poll(site.requests).toContain('/report?persisted=true');
    await expect.poll(() => [site.asked('/gated.js'), site.asked('/pixel')]).toEqual([1, 1]);
    expect(site.asked('/shop')).toBe(1);
  });
});

/** Has the browser prepare the next page. */
const PRERENDER = `<script type="speculationrules">
  { "prerender": [{ "source": "list", "urls": ["/next"], "eagerness": "immediate" }] }
</script>`;

describe('a page that is only prerendered', () => {
  it('has the API, and neither asks nor lets anything go before it is seen', async () => {
    const prepared = report('load', 'document.prerendering ? typeof assent.subscribe + "-" + assent.layer : "late"');
    shopPage('/next', '{}', prepared + report('prerenderingchange', '"seen"'));
    site.html(
      '/',
      `{tag}${PRERENDER}
      <script>assent.acceptAll(); fetch('/go').then(() => (location.href = '/next'))</script>`,
    );
    const go = site.heldScript('/go', '');
    // It goes on once the next page has been prepared, and had a moment to do what it should not.
    site.route('/report', (_, response) => {
      response.writeHead(204).end();
      setTimeout(go, 500);
    });
    await openUnattended(site.url, () => site.asked('/pixel') > 0 && site.asked('/gated.js') > 0);
    const order = site.requests().filter((path) => /^\/(next|report|gated|pixel|assent\/assent\.js)/.test(path));
    const expected = ['/assent/assent.js', '/next', '/assent/assent.js', '/report?function-none', '/report?seen'];
    expect(order.slice(0, 5)).toEqual(expected);
    expect(order.slice(5).sort()).toEqual(['/gated.js', '/pixel']);
  });

  it('begins with what another page has refused meanwhile, also for code that waits for a yes', async () => {
    const config = '{ "regimes": [{ "id": "objection", "where": ["*"], "mode": "opt-out" }] }';
    const waits = '<script>assent = [(it) => it.when("targeting").then(() => fetch("/report?let-go"))]</script>';
    const heard = `<script>
      document.addEventListener('prerenderingchange', () => {
        const what = assent.allows('targeting');
        setTimeout(() => fetch('/report?allowed-' + what));
      });
    </script>`;
    shopPage('/next', config, waits + heard + report('load', '"prepared"'));
    const go = site.heldScript('/go', '');
    const goes = `<script>fetch('/go').then(() => (assent.optOut(), (location.href = '/next')))</script>`;
    site.html('/', `${configTag(config)}{tag}${PRERENDER}${goes}`);
    site.route('/report', ({ url }, response) => {
      response.writeHead(204).end();
      if (url?.endsWith('prepared')) go();
    });
    await openUnattended(site.url, () => site.requests().some((path) => path.includes('allowed')));
    expect(site.requests().filter((path) => path.startsWith('/report'))).toEqual([
      '/report?prepared',
      '/report?allowed-false',
    ]);
  });
});
