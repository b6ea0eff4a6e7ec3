// Where the decision is kept when things go wrong.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { encode } from '../../src/store/record.js';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { configTag } from '../helpers/config-tag.js';
import { decisionOf } from '../helpers/decision.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const gated = '<script type="text/plain" data-assent="analytics">window.ran = true</script>';
const state = (page: Page) => page.evaluate('[assent.get().decided, assent.allows("analytics"), !!window.ran]');

/** Waits until the page has loaded itself anew because of a call. */
async function reloadBy(page: Page, call: string): Promise<void> {
  await page.evaluate('window.isOld = true');
  await page.evaluate(call).catch(() => 'the page reloaded');
  await page.waitForFunction('!window.isOld && window.assent?.get');
  await settle(page);
}

/** Takes cookies away as a browser's own setting does. */
async function refuseCookies(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
}

const breakStorage = () =>
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });

const fillStorage = () => {
  for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (let at = 0; at < 50; at++) localStorage.setItem(`full-${size}-${at}`, 'x'.repeat(size));
    } catch {
      // Full for this size; a smaller one may still fit.
    }
  }
};

describe('the record', () => {
  it('travels with at most 160 bytes, in plain ASCII, and lies on every path of the host', async () => {
    site.html('/shop/chairs', `${configTag({ revision: '2026-11-20' })}{tag}`);
    site.html('/other', '');
    const { page, context } = await site.visit('/shop/chairs');
    await choose(page, 'accept-all');
    await page.goto(`${site.url}/other`);
    const sent = site.cookieSent('/other');
    expect(sent).toMatch(/^assent=[\x21-\x7e]+$/);
    expect(sent.length).toBeLessThanOrEqual(160);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: 'assent', path: '/', domain: 'localhost', sameSite: 'Lax', httpOnly: false });
    expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeCloseTo(182 * 86_400, -2);
  });

  it('does not live longer for being read', async () => {
    site.html('/', '{tag}');
    const { page, context } = await site.visit('/');
    await choose(page, 'reject-all');
    const before = (await context.cookies())[0]?.expires;
    await page.waitForTimeout(1100);
    await page.reload();
    await settle(page);
    expect((await context.cookies())[0]?.expires).toBe(before);
  });

  it('is kept in localStorage where cookies are refused, with one warning', async () => {
    site.html('/', `{tag}${gated}`);
    const { page, warnings, errors } = await site.visit('/');
    await refuseCookies(page);
    await page.reload();
    await choose(page, 'accept-all');
    await page.reload();
    await expect.poll(() => state(page)).toEqual([true, true, true]);
    expect(await isBannerShown(page)).toBe(false);
    expect(warnings).toEqual(['[assent:store] cookie "assent": expected to be kept, got refused; localStorage has it']);
    expect(errors).toEqual([]);
  });

  it('lasts for the page where nothing can be written, and the shop goes on', async () => {
    site.html('/', `<script>(${String(breakStorage)})()</script>{tag}${gated}`);
    const { page, warnings, errors } = await site.visit('/');
    await refuseCookies(page);
    await page.reload();
    await choose(page, 'accept-all');
    await expect.poll(() => state(page)).toEqual([true, true, true]);
    expect(await page.evaluate('assent.receipt().method')).toBe('accept-all');
    await page.reload();
    await bannerShown(page);
    expect(warnings).toEqual(['[assent:store] cookie "assent": expected to be kept, got refused; memory has it']);
    expect(errors).toEqual([]);
  });

  it('lasts for the page where cookies are refused and the storage is full', async () => {
    site.html('/', `{tag}${gated}`);
    const { page, errors } = await site.visit('/');
    await refuseCookies(page);
    await page.evaluate(fillStorage);
    await page.reload();
    await choose(page, 'reject-all');
    await settle(page);
    expect(await state(page)).toEqual([true, false, false]);
    expect(errors).toEqual([]);
  });

  it('finds its place in a cookie jar that is full', async () => {
    site.html('/', `{tag}${gated}`);
    const { page } = await site.visit('/');
    await page.evaluate(() => {
      for (let at = 0; at < 180; at++) document.cookie = `other${at}=${'x'.repeat(20)}; path=/`;
    });
    await choose(page, 'accept-all');
    await page.reload();
    await expect.poll(() => state(page)).toEqual([true, true, true]);
    expect(await isBannerShown(page)).toBe(false);
  });

  it('that is too large for a cookie is kept in localStorage and never cut', async () => {
    const services = Array.from({ length: 999 }, (_, at) => ({ id: `service-${at}`, category: 'analytics' }));
    site.html('/', `${configTag({ services })}{tag}${gated}`);
    const { page, context } = await site.visit('/');
    await page.evaluate('assent.set({ analytics: true }, { "service-7": false })');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.assent.length')).toBeGreaterThan(4000);
    await page.reload();
    expect(await page.evaluate('[assent.allows("service-8"), assent.allows("service-7"), assent.layer]')).toEqual([
      true,
      false,
      'none',
    ]);
  });
});

describe('an older yes', () => {
  const olderYes = () => encode(decisionOf({ at: Date.now() - 60_000 }));

  it('on a deeper path loses to a newer no, and is removed', async () => {
    site.html('/shop/chairs', `{tag}${gated}`);
    const { page, context } = await site.visit('/shop/chairs');
    await page.evaluate((yes) => (document.cookie = `assent=${yes}; path=/shop`), olderYes());
    await page.reload();
    await expect.poll(() => state(page)).toEqual([true, true, true]);
    await reloadBy(page, 'assent.rejectAll()');
    expect(await state(page)).toEqual([true, false, false]);
    await expect.poll(async () => (await context.cookies()).map(({ path }) => path)).toEqual(['/']);
  });

  it('that a response brings back after a withdrawal comes too late', async () => {
    site.html('/', `${configTag({ withdraw: 'keep' })}{tag}${gated}`);
    let answer = () => {};
    site.route('/slow', (request, response) => {
      const record = decodeURIComponent(request.url?.split('?')[1] ?? '');
      answer = () => response.writeHead(204, { 'set-cookie': `${record}; Path=/` }).end();
    });
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await settle(page);
    await page.evaluate(
      'window.answered = fetch("/slow?" + encodeURIComponent(document.cookie)); void assent.withdraw()',
    );
    await expect.poll(() => site.asked('/slow')).toBe(1);
    expect(await page.evaluate('document.cookie.includes("!analytics")')).toBe(true);
    answer();
    await page.evaluate('window.answered.then(() => 1)');
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false);
    // What a server would read is mended too.
    await expect.poll(() => page.evaluate('document.cookie.includes("!analytics")')).toBe(true);
    await page.reload();
    expect(await state(page)).toEqual([true, false, false]);
  });

  it('that can no more be overwritten loses to a newer no on the next page', async () => {
    site.html('/', `{tag}${gated}`);
    site.html(
      '/stuck',
      `<script>Object.defineProperty(document, 'cookie', { get: () => 'assent=${olderYes()}', set() {} })</script>{tag}${gated}`,
    );
    const { page } = await site.visit('/stuck');
    await expect.poll(() => state(page)).toEqual([true, true, true]);
    await reloadBy(page, 'assent.withdraw()');
    expect(await page.evaluate('document.cookie.includes(".analytics")')).toBe(true);
    expect(await state(page)).toEqual([true, false, false]);
  });

  it('that can neither be overwritten nor outlived does not come back by a reload of ours', async () => {
    site.html(
      '/stuck',
      `<script>(${String(breakStorage)})(); Object.defineProperty(document, 'cookie', { get: () => 'assent=${olderYes()}', set() {} })</script>{tag}${gated}`,
    );
    const { page } = await site.visit('/stuck');
    await expect.poll(() => state(page)).toEqual([true, true, true]);
    await page.evaluate('window.same = true; assent.withdraw()');
    await settle(page);
    expect(await page.evaluate('[window.same, assent.allows("analytics")]')).toEqual([true, false]);
  });
});
