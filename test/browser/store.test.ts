// Where the decision is kept when things go wrong, and when it is asked for again.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { encode } from '../../src/store/record.js';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { decisionOf } from '../helpers/decision.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const config = (json: object) => `<script type="application/json" data-assent-config>${JSON.stringify(json)}</script>`;
const gated = '<script type="text/plain" data-assent="analytics">window.ran = true</script>';
const state = (page: Page) => page.evaluate('[assent.get().decided, assent.allows("analytics"), !!window.ran]');

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
    site.html('/shop/chairs', `${config({ revision: '2026-11-20' })}{tag}`);
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
    expect(await isBannerShown(page)).toBe(false);
    expect(await state(page)).toEqual([true, true, true]);
    expect(warnings).toEqual(['[assent:store] cookie "assent": expected to be kept, got refused; localStorage has it']);
    expect(errors).toEqual([]);
  });

  it('lasts for the page where nothing can be written, and the shop goes on', async () => {
    site.html('/', `<script>(${String(breakStorage)})()</script>{tag}${gated}`);
    const { page, warnings, errors } = await site.visit('/');
    await refuseCookies(page);
    await page.reload();
    await choose(page, 'accept-all');
    await settle(page);
    expect(await state(page)).toEqual([true, true, true]);
    expect(await page.evaluate('assent.receipt().method')).toBe('accept-all');
    await page.reload();
    expect(await isBannerShown(page)).toBe(true);
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
    expect(await isBannerShown(page)).toBe(false);
    expect(await state(page)).toEqual([true, true, true]);
  });

  it('that is too large for a cookie is kept in localStorage and never cut', async () => {
    const services = Array.from({ length: 999 }, (_, at) => ({ id: `service-${at}`, category: 'analytics' }));
    site.html('/', `${config({ services })}{tag}${gated}`);
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
    expect(await state(page)).toEqual([true, true, true]);
    await page.evaluate('assent.rejectAll()').catch(() => 'the page reloaded');
    await settle(page);
    expect(await state(page)).toEqual([true, false, false]);
    expect((await context.cookies()).map(({ path }) => path)).toEqual(['/']);
  });

  it('that a response brings back after a withdrawal comes too late', async () => {
    site.html('/', `${config({ withdraw: 'keep' })}{tag}${gated}`);
    site.route('/slow', (request, response) => {
      const record = decodeURIComponent(request.url?.split('?')[1] ?? '');
      setTimeout(() => response.writeHead(204, { 'set-cookie': `${record}; Path=/` }).end(), 300);
    });
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await settle(page);
    await page.evaluate(
      'window.answered = fetch("/slow?" + encodeURIComponent(document.cookie)); void assent.withdraw()',
    );
    expect(await page.evaluate('document.cookie.includes("!analytics")')).toBe(true);
    await page.evaluate('window.answered.then(() => 1)');
    expect(await page.evaluate('document.cookie.includes(".analytics")')).toBe(true);
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false);
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
    expect(await state(page)).toEqual([true, true, true]);
    await page.evaluate('assent.withdraw()').catch(() => 'the page reloaded');
    await settle(page);
    expect(await page.evaluate('document.cookie.includes(".analytics")')).toBe(true);
    expect(await state(page)).toEqual([true, false, false]);
  });

  it('that can neither be overwritten nor outlived does not come back by a reload of ours', async () => {
    site.html(
      '/stuck',
      `<script>(${String(breakStorage)})(); Object.defineProperty(document, 'cookie', { get: () => 'assent=${olderYes()}', set() {} })</script>{tag}${gated}`,
    );
    const { page } = await site.visit('/stuck');
    await page.evaluate('window.same = true; assent.withdraw()');
    await settle(page);
    expect(await page.evaluate('[window.same, assent.allows("analytics")]')).toEqual([true, false]);
  });
});

describe('the question is asked again', () => {
  const first = { revision: 1, services: [{ id: 'visits', category: 'analytics' }] };
  it.each([
    ['another revision', { ...first, revision: 2 }],
    [
      'another category',
      {
        ...first,
        categories: { functionality: {}, analytics: {}, preference: {}, targeting: {}, reviews: { title: 'Reviews' } },
      },
    ],
    ['another service', { ...first, services: [...first.services, { id: 'heatmap', category: 'analytics' }] }],
    ['a service that moved to another category', { ...first, services: [{ id: 'visits', category: 'targeting' }] }],
  ])('for %s: nothing runs meanwhile, and the old answer is information', async (_, next) => {
    site.html('/', `${config(first)}{tag}${gated}`);
    site.html('/next', `${config(next)}{tag}${gated}`);
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await page.goto(`${site.url}/next`);
    await bannerShown(page);
    await settle(page);
    expect(await state(page)).toEqual([false, false, false]);
    expect(await page.evaluate('[assent.earlier().categories.analytics, assent.earlier().method]')).toEqual([
      true,
      'accept-all',
    ]);
    await choose(page, 'accept-all');
    await settle(page);
    expect(await state(page)).toEqual([true, true, true]);
  });

  it('not for a category or service that is gone', async () => {
    site.html('/', `${config({ services: [{ id: 'visits', category: 'analytics' }] })}{tag}${gated}`);
    site.html('/next', `${config({ categories: { functionality: {}, analytics: {} } })}{tag}${gated}`);
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await page.goto(`${site.url}/next`);
    expect(await isBannerShown(page)).toBe(false);
    expect(await state(page)).toEqual([true, true, true]);
  });

  it('when it has expired, also in a tab that slept through it', async () => {
    site.html('/', `{tag}<img data-assent="analytics" data-src="/pixel" alt="">`);
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await settle(page);
    expect(await page.getAttribute('img', 'src')).toBe('/pixel');
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 183 * 864e5;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await bannerShown(page);
    expect(await page.evaluate('assent.get().decided')).toBe(false);
    expect(await page.getAttribute('img', 'src')).toBeNull();
  });
});

describe('set', () => {
  it('warns of names it does not know and answers that are none, and keeps to the rest', async () => {
    site.html('/', `{tag}${gated}`);
    const { page, warnings, errors } = await site.visit('/');
    await page.evaluate(
      'assent.set({ analytics: true, typo: true, targeting: "yes", preference: Object.create(null) })',
    );
    await page.evaluate('assent.set(null); assent.set({}, null); assent.set({}, Object.create({ visits: true }))');
    expect(
      await page.evaluate('[assent.allows("analytics"), assent.allows("targeting"), assent.get().method]'),
    ).toEqual([true, false, 'custom']);
    expect(warnings).toEqual([
      '[assent:unknown-name] data-assent: expected a category or service, got "typo"',
      '[assent:set] targeting: expected true or false, got string',
      '[assent:set] preference: expected true or false, got object',
    ]);
    expect(errors).toEqual([]);
  });
});

describe('receipts', () => {
  it('prove what was shown and answered, and stay on the device', async () => {
    site.html('/', `${config({ revision: '7', services: [{ id: 'visits', category: 'analytics' }] })}{tag}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.evaluate('[assent.receipt(), assent.receipts()]')).toEqual([null, []]);
    await choose(page, 'accept-all');
    expect(await page.evaluate('assent.receipt().id === assent.get().id')).toBe(true);
    await page.waitForFunction('assent.receipt().hash');
    expect(await page.evaluate('assent.receipt()')).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{16}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      revision: '7',
      method: 'accept-all',
      layer: 'banner',
      language: 'en',
      hash: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
      regime: 'opt-in',
      gpc: false,
      minor: false,
      categories: { functionality: true, analytics: true, preference: true, targeting: true },
      services: { visits: true },
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    await page.reload();
    expect(await page.evaluate('[assent.receipt().method, assent.receipts().length]')).toEqual(['accept-all', 1]);
  });

  it('keep the last twenty, each with its own id, and survive a log that is broken', async () => {
    site.html('/', `<script>localStorage.setItem('assent:receipts', '[{"id":"old"},null,7,{"id":')</script>{tag}`);
    const { page, errors } = await site.visit('/');
    await page.evaluate(async () => {
      const assent = window.assent as unknown as Record<'rejectAll' | 'set', (choices?: object) => Promise<unknown>>;
      for (let at = 0; at < 13; at++) {
        await assent.rejectAll();
        await assent.set({ preference: true });
      }
    });
    expect(
      await page.evaluate('[assent.receipts().length, new Set(assent.receipts().map(({ id }) => id)).size]'),
    ).toEqual([20, 20]);
    expect(await page.evaluate('assent.receipts().at(-1).id === assent.get().id')).toBe(true);
    expect(errors).toEqual([]);
  });
});
