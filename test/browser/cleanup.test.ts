// What a withdrawal leaves behind: nothing that a script can erase, and a word about the rest.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { settle } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';

const site = useSite({ args: ['--host-resolver-rules=MAP *.example.co.uk 127.0.0.1'] });

const CONFIG = {
  withdraw: 'keep',
  services: [
    {
      id: 'basket',
      category: 'functionality',
      cookies: [{ name: 'basket' }],
      storage: [{ type: 'local', name: 'shop:*' }],
    },
    {
      id: 'visits',
      category: 'analytics',
      cookies: [{ name: '_v' }, { name: '_v_*' }, { name: '_hidden' }, { name: 'shared' }],
      storage: [
        { type: 'local', name: 'visits:*' },
        { type: 'session', name: 'visit' },
        { type: 'indexeddb', name: 'visits-*' },
        { type: 'local', name: 'shop:visits' },
        { type: 'server', name: 'visit log' },
        { type: 'local', name: 'assent*' },
        { type: 'cookie', name: 'assent' },
      ],
    },
    { id: 'adverts', category: 'targeting', cookies: [{ name: '_ad' }, { name: 'shared' }] },
  ],
};
const tag = (config: object) =>
  `<script type="application/json" data-assent-config>${JSON.stringify(config)}</script>{tag}`;
const cookieNames = (page: Page) =>
  page.evaluate(() =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0])
      .sort(),
  );

/** What the services leave, as their scripts do. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const path of ['/', '/shop', '/shop/', '/shop/chairs']) document.cookie = `_v=${path.length}; path=${path}`;
    for (const name of ['_v_1', '_v_2', '_vx', '_ad', 'shared', 'basket', 'other'])
      document.cookie = `${name}=1; path=/`;
    for (const key of ['visits:a', 'visits:b', 'other', 'shop:basket', 'shop:visits']) localStorage.setItem(key, '1');
    sessionStorage.setItem('visit', '1');
    sessionStorage.setItem('kept', '1');
    for (const name of ['visits-1', 'orders']) {
      await new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          request.result.close();
          resolve(true);
        };
      });
    }
  });
}

describe('a withdrawal', () => {
  it('erases what the service declares, on every path, and nothing else', async () => {
    site.html('/shop/chairs', tag(CONFIG), { 'set-cookie': '_hidden=1; Path=/; HttpOnly' });
    const { page, warnings, errors } = await site.visit('/shop/chairs');
    await page.evaluate('assent.acceptAll()');
    await leave(page);
    const erasure = await page.evaluate('assent.set({ analytics: false })');

    expect(await cookieNames(page)).toEqual(['_ad', '_vx', 'assent', 'basket', 'other', 'shared']);
    expect(await page.evaluate('Object.keys(localStorage).sort()')).toEqual([
      'assent',
      'assent:receipts',
      'other',
      'shop:basket',
      'shop:visits',
    ]);
    expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual(['kept']);
    expect(await page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))')).toEqual(['orders']);
    expect(erasure).toEqual({
      erased: expect.arrayContaining([
        'cookie _v',
        'cookie _v_1',
        'cookie _v_2',
        'local visits:a',
        'local visits:b',
        'session visit',
        'indexeddb visits-1',
      ]),
      left: ['cookie _hidden', 'server visit log'],
    });
    expect((erasure as { erased: string[] }).erased).toHaveLength(7);
    expect(warnings).toEqual([
      '[assent:left] withdrawal: expected everything to be erased, got left for the server: cookie _hidden, server visit log',
    ]);
    expect(errors).toEqual([]);
  });

  it('says that a database which is still open was left', async () => {
    site.html('/', tag(CONFIG));
    const { page } = await site.visit('/');
    await page.evaluate('assent.acceptAll()');
    await page.evaluate(
      () => new Promise((resolve) => Object.assign(indexedDB.open('visits-open'), { onsuccess: () => resolve(true) })),
    );
    expect(await page.evaluate('assent.withdraw().then(({ left }) => left)')).toContain('indexeddb visits-open');
  });

  it('in one tab also empties the session storage of another', async () => {
    site.html('/', tag(CONFIG));
    const one = await site.visit('/');
    const other = await site.visit('/', { context: one.context });
    await one.page.evaluate('assent.acceptAll()');
    await other.page.waitForFunction('assent.allows("analytics")');
    await other.page.evaluate('sessionStorage.setItem("visit", "1")');
    await one.page.evaluate('assent.withdraw()');
    await other.page.waitForFunction('!sessionStorage.getItem("visit")', null, { timeout: 2000 });
  });

  it('understands cookies that are named without an object', async () => {
    site.html(
      '/',
      tag({
        withdraw: 'keep',
        services: [{ id: 'visits', category: 'analytics', cookies: ['_ga', null, 7], storage: 'x' }],
      }),
    );
    const { page, errors } = await site.visit('/');
    await page.evaluate('assent.acceptAll(); document.cookie = "_ga=1"');
    await settle(page);
    expect(await page.evaluate('assent.withdraw()')).toEqual({ erased: ['cookie _ga'], left: [] });
    expect(errors).toEqual([]);
  });

  it('asks for the part that erases only after a decision, or when one is near', async () => {
    site.html('/', tag(CONFIG));
    const { page } = await site.visit('/');
    await settle(page);
    expect(site.asked('/assent/assent-aftermath.js')).toBe(0);
    await page.evaluate('assent.acceptAll()');
    await settle(page);
    await page.reload();
    await settle(page);
    expect(site.asked('/assent/assent-aftermath.js')).toBe(1);
    await page.evaluate('assent.reset()');
    await page.locator('assent-banner').hover();
    await settle(page);
    expect(site.asked('/assent/assent-aftermath.js')).toBe(2);
  });
});

describe('at shop.example.co.uk', () => {
  const shop = (host: string, path = '/') => `http://${host}.example.co.uk:${new URL(site.url).port}${path}`;

  it('a withdrawal erases the cookies of the parent domain, which is not the last two labels', async () => {
    site.html('/', tag(CONFIG));
    const { page, context } = await site.visit('/');
    await page.goto(shop('shop'));
    await page.evaluate('assent.acceptAll()');
    await page.evaluate(() => {
      document.cookie = '_v=1; path=/; domain=example.co.uk';
      document.cookie = '_v=2; path=/; domain=shop.example.co.uk';
      document.cookie = '_v=3; path=/';
    });
    expect((await context.cookies(shop('shop'))).filter(({ name }) => name === '_v')).toHaveLength(3);
    await page.evaluate('assent.withdraw()');
    expect((await context.cookies(shop('shop'))).map(({ name }) => name)).toEqual(['assent']);
  });

  it('one choice serves several shops of a domain where the site says so', async () => {
    site.html('/', tag({ store: { domain: 'example.co.uk' } }));
    const { page } = await site.visit('/');
    await page.goto(shop('shop'));
    await page.evaluate('assent.rejectAll()');
    await page.goto(shop('outlet'));
    expect(await page.evaluate('[assent.get().decided, assent.get().method]')).toEqual([true, 'reject-all']);
  });

  it('the newest of two records of host and domain wins, and the other is removed', async () => {
    site.html('/', tag({}));
    site.html('/group', tag({ store: { domain: 'example.co.uk' } }));
    const { page, context } = await site.visit('/');
    await page.goto(shop('shop', '/group'));
    await page.evaluate('assent.acceptAll()');
    await page.goto(shop('shop'));
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true);
    await page.evaluate('assent.rejectAll()');
    expect((await context.cookies(shop('shop'))).map(({ domain }) => domain)).toEqual(['shop.example.co.uk']);
    await page.goto(shop('shop', '/group'));
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false);
  });

  it('a reset forgets the record of the parent domain as well', async () => {
    site.html('/', tag({}));
    site.html('/group', tag({ store: { domain: 'example.co.uk' } }));
    const { page, context } = await site.visit('/');
    await page.goto(shop('shop', '/group'));
    await page.evaluate('assent.acceptAll()');
    await page.goto(shop('shop'));
    await page.evaluate('assent.reset()');
    expect(await page.evaluate('[assent.get().decided, assent.allows("analytics")]')).toEqual([false, false]);
    expect(await context.cookies(shop('shop'))).toEqual([]);
    await page.reload();
    expect(await page.evaluate('assent.get().decided')).toBe(false);
  });

  it('without a secure origin a receipt says that its hash is the lesser one', async () => {
    site.html('/', tag({}));
    const { page } = await site.visit('/');
    await page.goto(shop('shop'));
    await page.evaluate('assent.rejectAll()');
    expect(await page.evaluate('[isSecureContext, assent.receipt().hash]')).toEqual([
      false,
      expect.stringMatching(/^fnv1a-[0-9a-z]+$/),
    ]);
  });
});
