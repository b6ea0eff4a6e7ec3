// The banner that stands in the HTML, and who has decided: before the page, or before the library was there.
import { beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { bannerHash, headHash } from '../../src/prerender.js';
import { encode } from '../../src/store/record.js';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { bundle } from '../helpers/bundle.js';
import { decisionOf } from '../helpers/decision.js';
import { prerenderedShop } from '../helpers/prerendered-shop.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const { serve, hold } = prerenderedShop(site);

const frames = (page: Page) => ask<{ seen: boolean; at: number }[]>(page, 'frames');
const takenOver = (page: Page) => page.waitForSelector('assent-banner[prerendered=""]');

/** Makes the visitor one who has refused. */
const decide = (context: BrowserContext) =>
  context.addCookies([
    {
      name: 'assent',
      value: encode(
        decisionOf({ method: 'reject-all', categories: { analytics: false, preference: false, targeting: false } }),
      ),
      url: site.url,
    },
  ]);

/** A shop's bundle whose elements come before the library starts. */
let late: string;
beforeAll(async () => {
  late = await bundle(`
    import 'assent/define';
    import { createAssent } from 'assent';
    setTimeout(() => createAssent({ policy: { url: '/privacy' } }), 200);`);
}, 240_000);

describe('a prerendered banner', () => {
  it('is in no frame of a visitor who has decided, and asks for no interface', async () => {
    serve();
    const { page, context } = await site.visit('/start');
    await decide(context);
    await page.goto(`${site.url}/`);
    await page.waitForFunction('window.assent?.get && frames.length > 5');
    await settle(page);
    expect((await frames(page)).some(({ seen }) => seen)).toBe(false);
    expect(site.asked('/assent/assent-ui.js')).toBe(0);
  });

  it.each([true, false])(
    'stays as it is while its element is there and the library is not (decided: %s)',
    async (isDecided) => {
      site.script('/app.js', late);
      serve({ tag: '<script type="module" src="/app.js"></script>' });
      const { page, context } = await site.visit('/start');
      if (isDecided) await decide(context);
      await page.goto(`${site.url}/`);
      await page.waitForFunction('window.assent?.get && frames.length > 5');
      await settle(page);
      const seen = new Set((await frames(page)).map((frame) => frame.seen));
      expect([...seen]).toEqual([!isDecided]);
    },
  );

  it('can be asked for again by who has decided', async () => {
    serve();
    const { page, context } = await site.visit('/start');
    await decide(context);
    await page.goto(`${site.url}/`);
    await page.waitForFunction('window.assent?.get');
    await ask(page, 'assent.reset()');
    await bannerShown(page);
  });

  it('goes with the decision though its element never arrives', async () => {
    hold('/assent/assent-ui.js');
    serve();
    const { page } = await site.visit('/');
    await page.waitForFunction('window.assent?.get');
    await choose(page, 'accept-all');
    await expect.poll(() => page.locator('assent-banner').isVisible()).toBe(false);
    expect(await ask(page, 'assent.get().method')).toBe('accept-all');
  });

  it('keeps a click that came before the library', async () => {
    const release = hold('/assent/assent.js');
    serve({ tag: 'late' });
    const { page } = await site.visit('/');
    await choose(page, 'reject-all');
    expect(await ask(page, 'window.assent?.get')).toBeUndefined();
    release();
    await page.waitForFunction('window.assent?.get?.().decided');
    expect(await ask(page, 'assent.get().method')).toBe('reject-all');
    // Once: who starts the library again has not pressed again.
    await ask(page, 'assent.reset()');
    await ask(page, 'document.dispatchEvent(new Event("assent-ready"))');
    expect(await ask(page, 'assent.get().decided')).toBe(false);
  });

  it('makes one decision of impatient presses, by the last button', async () => {
    const release = hold('/assent/assent.js');
    serve({ tag: 'late' });
    const { page } = await site.visit('/');
    for (const action of ['accept-all', 'accept-all', 'reject-all', 'reject-all'] as const) await choose(page, action);
    await page.click('assent-banner p');
    release();
    await page.waitForFunction('window.assent?.get?.().decided');
    expect(await ask(page, 'assent.receipts().map(({ method }) => method)')).toEqual(['reject-all']);
    expect(await ask(page, 'assent.get().method')).toBe('reject-all');
  });

  it('keeps a click also where no cookie can be read', async () => {
    const release = hold('/assent/assent.js');
    serve({ tag: 'late' });
    site.html('/outside', '<iframe sandbox="allow-scripts" src="/" width="1000" height="600"></iframe>');
    const { page } = await site.visit('/outside');
    const frame = page.frames()[1];
    await frame?.click('assent-banner [data-assent-action="reject-all"]');
    release();
    await expect.poll(() => frame?.evaluate('window.assent?.get?.().method')).toBe('reject-all');
  });

  it('keeps no click on its link, which has acted by itself, nor one that a page makes on what is no element', async () => {
    site.html('/privacy', '<h1>Privacy</h1>');
    const release = hold('/assent/assent.js');
    serve({ tag: 'late' });
    const { page, context, errors } = await site.visit('/');
    const other = context.waitForEvent('page');
    await page.click('assent-banner a', { modifiers: ['ControlOrMeta'] });
    await expect.poll(async () => (await other).title()).toBe('Test');
    await ask(page, 'document.dispatchEvent(new Event("click"))');
    await ask(page, 'dispatchEvent(new Event("click"))');
    release();
    await takenOver(page);
    await settle(page);
    expect([page.url(), errors]).toEqual([`${site.url}/`, []]);
  });

  it.each([true, false])('offends no policy that names its hashes (decided: %s)', async (isDecided) => {
    const config = { policy: { url: '/privacy' } };
    const policy = `default-src 'none'; img-src data:; script-src 'self' '${await headHash(config)}'; style-src '${await bannerHash()}'`;
    serve({
      config,
      isWatched: false,
      headers: { 'content-security-policy': `${policy}; require-trusted-types-for 'script'` },
    });
    const { page, context } = await site.visit('/start');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.addInitScript(() => {
      Reflect.set(window, 'reports', []);
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        Reflect.get<{ reports: string[] }, 'reports'>(window as never, 'reports').push(violatedDirective);
      });
    });
    if (isDecided) await decide(context);
    await page.goto(`${site.url}/`);
    if (!isDecided) await takenOver(page);
    await settle(page);
    expect(await page.locator('assent-banner').isVisible()).toBe(!isDecided);
    expect([await ask(page, 'reports'), said]).toEqual([[], []]);
  });
});
