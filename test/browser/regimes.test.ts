// Who is asked what, by place: in a page, from the tag to what the vendor's server was asked for.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { regionalShop, UNHURRIED } from '../helpers/regional-shop.js';
import { ask, dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const { RULES, SIGNAL, open, asked } = regionalShop(site);

describe('the place decides', () => {
  it.each([
    ['DE', 'eu', true, []],
    ['US-CA', 'california', false, ['analytics', 'targeting']],
    ['US-TX', 'states', true, ['analytics', 'targeting']],
    ['JP', 'rest', false, ['analytics', 'targeting']],
  ])('%s: the rule "%s", banner %s, requests %j', async (region, regime, isShown, requests) => {
    const { page, warnings } = await open({ regimes: RULES }, { tag: `data-region="${region}"` });
    if (isShown) await bannerShown(page);
    await expect.poll(asked).toEqual(requests);
    expect(await isBannerShown(page)).toBe(isShown);
    expect(asked()).toEqual(requests);
    expect(await ask(page, 'assent.get().regime')).toBe(regime);
    expect(warnings).toEqual([]);
  });

  it('takes the strictest rule where nobody says the place', async () => {
    const { page } = await open({ regimes: RULES });
    await bannerShown(page);
    expect(await ask(page, '[assent.get().regime, assent.mode].join()')).toBe('eu,opt-in');
    expect(asked()).toEqual([]);
  });

  it.each([
    ['a meta element', {}, '<meta name="assent-region" content="US-CA">'],
    ['the configuration', { region: 'US-CA' }, ''],
  ])('hears of it from %s', async (_, more, head) => {
    site.html('/meta', `${head}${shop({ regimes: RULES, ...more })}{tag}`);
    const { page } = await site.visit('/meta');
    expect(await ask(page, 'assent.get().regime')).toBe('california');
  });

  it('asks an address once for a session, holds everything back meanwhile, and asks the visitor after it', async () => {
    const answer = site.heldScript('/where', '{"country":"US","region":"CA"}');
    const { page } = await open({ regimes: RULES, region: '/where' }, { before: UNHURRIED });
    await expect.poll(() => site.asked('/where')).toBe(1);
    await page.waitForTimeout(150);
    expect(await ask(page, '[assent.get().regime, assent.layer].join()')).toBe('eu,none');
    expect(asked()).toEqual([]);
    answer();
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
    expect(await isBannerShown(page)).toBe(false);
    await page.reload();
    expect(await ask(page, 'assent.get().regime')).toBe('california');
    expect(site.asked('/where')).toBe(1);
  });

  it('finds the address wherever the place itself may stand', async () => {
    site.script('/where', '{"country":"US","region":"CA"}');
    site.html('/meta', `<meta name="assent-region" content="/where">${shop({ regimes: RULES })}{tag}`);
    const { page } = await site.visit('/meta');
    await expect.poll(() => ask(page, 'assent.get().regime')).toBe('california');
  });

  it.each([
    ['hangs', () => undefined],
    ['is missing', (response: { writeHead(status: number): { end(): void } }) => response.writeHead(404).end()],
    ['answers something else', (response: { end(text: string): void }) => response.end('<h1>Hello</h1>')],
  ])('an address that %s leaves the strictest rule, and the visitor is asked', async (_, answer) => {
    site.route('/where', (_request, response) => {
      answer(response);
    });
    const { page, errors } = await open({ regimes: RULES, region: '/where' });
    await bannerShown(page);
    expect(await ask(page, 'assent.get().regime')).toBe('eu');
    expect(asked()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('the browser’s signal', () => {
  it('refuses targeting where silence would have allowed it', async () => {
    const { page } = await open({ regimes: RULES }, { tag: 'data-region="US-CA"', gpc: true });
    await expect.poll(asked).toEqual(['analytics']);
    await settle(page);
    expect(asked()).toEqual(['analytics']);
    expect(await ask(page, 'JSON.stringify([assent.get().gpc, assent.get().choices])')).toBe(
      '[true,{"functionality":true,"analytics":true,"preference":true,"targeting":false}]',
    );
  });

  it('is not heard where the rule does not hear it', async () => {
    await open({ regimes: RULES }, { tag: 'data-region="US-TX"', gpc: true });
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
  });

  it('is said on the banner, and gives way to who chooses otherwise after it was shown', async () => {
    const { page } = await open({}, { gpc: true });
    await bannerShown(page);
    expect(await page.locator('assent-banner').innerText()).toContain('Global Privacy Control');
    await choose(page, 'accept-all');
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
  });

  it('is not answered by having understood: a notice asks in so many words', async () => {
    const { page } = await open({ regimes: [{ id: 'rest', where: ['*'], mode: 'notice' }] }, { gpc: true });
    await bannerShown(page);
    expect(await page.locator('assent-banner button').allInnerTexts()).toEqual(['Accept all', 'Reject all']);
    expect(await ask(page, 'assent.allows("targeting")')).toBe(false);
  });

  it('beats a yes from before it', async () => {
    const { page, context } = await open({});
    await choose(page, 'accept-all');
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
    site.forgetRequests();
    await context.addInitScript(SIGNAL);
    await page.reload();
    await expect.poll(asked).toEqual(['analytics']);
    await settle(page);
    expect(asked()).toEqual(['analytics']);
  });
});

describe('the preferences of a visitor whose place is asked for', () => {
  it('stay open when it turns out where the visitor is, and close meanwhile when they are closed', async () => {
    const answer = site.heldScript('/where', '{"country":"DE"}');
    site.html('/', `${UNHURRIED}${shop({ regimes: 'worldwide', region: '/where' })}{tag}<body><p>Chairs</p>`);
    const { page } = await site.visit('/');
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    expect(await ask(page, 'assent.hidePreferences(), assent.layer')).toBe('none');
    await ask(page, 'assent.showPreferences(), assent.hideBanner()');
    answer();
    await page.waitForFunction('sessionStorage.length');
    await settle(page);
    expect(await ask(page, 'assent.layer')).toBe('preferences');
    expect(await ask(page, 'assent.hidePreferences(), assent.layer')).toBe('banner');
    expect(await ask(page, 'assent.hidePreferences(), assent.layer')).toBe('banner');
  });
});
