// What a withdrawal leaves behind: nothing that a script can erase, and a word about the rest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const AFTERMATH = join(import.meta.dirname, '../../dist/assent-aftermath.js');

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
/** A busy machine deletes a database more slowly than a page waits for it: half a minute is a second there. */
const WAITS_LONGER = '{ const { setTimeout } = window; window.setTimeout = (act, time) => setTimeout(act, 30 * time) }';
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
    await page.evaluate(WAITS_LONGER);
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

  it('says what it erased, also where the file for that comes only after a decision before it', async () => {
    site.html('/shop/chairs', tag(CONFIG));
    const release = site.heldScript('/assent/assent-aftermath.js', readFileSync(AFTERMATH, 'utf8'));
    const { page } = await site.visit('/shop/chairs');
    await page.evaluate('assent.acceptAll()');
    await leave(page);
    const erasing = page.evaluate('assent.set({ analytics: false })');
    release();
    expect(((await erasing) as { erased: string[] }).erased).toHaveLength(7);
  });

  it('says that a database which is still open was left', async () => {
    site.html('/', tag(CONFIG));
    const { page } = await site.visit('/');
    await page.evaluate('assent.acceptAll()');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          // Kept: what nobody holds is closed.
          const opening = Object.assign(window, { opening: indexedDB.open('visits-open') }).opening;
          opening.onsuccess = () => resolve(true);
        }),
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
    await other.page.waitForFunction('!sessionStorage.getItem("visit")');
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
    const asked = () => site.asked('/assent/assent-aftermath.js');
    await settle(page);
    expect(asked()).toBe(0);
    await page.locator('assent-banner').hover();
    await comesTo(page, asked, 1);
    await page.reload();
    await page.evaluate('assent.acceptAll()');
    await expect.poll(asked).toBe(2);
    await page.reload();
    await settle(page);
    expect(asked()).toBe(2);
    await page.evaluate('assent.showPreferences()');
    await comesTo(page, asked, 3);
  });
});
