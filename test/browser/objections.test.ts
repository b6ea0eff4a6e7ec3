// Where silence allows something: how a visitor objects, and that a minor has no need to.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { regionalShop } from '../helpers/regional-shop.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const { RULES, open, asked } = regionalShop(site);

describe('opting out', () => {
  const choices = '<assent-choices></assent-choices>';

  it('is one step, confirmed in words, kept for a year, and undone as easily', async () => {
    const config = { regimes: RULES, withdraw: 'keep' };
    const { page } = await open(config, { tag: 'data-region="US-CA"', body: choices });
    await page.getByRole('button', { name: 'Do not sell or share' }).click();
    await page.getByText('Opt-out request honoured').waitFor();
    const state =
      'JSON.stringify([assent.get().choices.targeting, assent.get().choices.analytics, assent.get().method])';
    expect(await ask(page, state)).toBe('[false,true,"opt-out"]');
    const days = 'Math.round((Date.parse(assent.get().expires) - Date.parse(assent.get().at)) / 864e5)';
    expect(await ask(page, days)).toBe(365);
    site.forgetRequests();
    await page.reload();
    await expect.poll(asked).toEqual(['analytics']);
    await settle(page);
    expect(asked()).toEqual(['analytics']);
    await page.locator('assent-choices button').click();
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
  });

  it('is confirmed for as long as it holds, also where another revision asks anew', async () => {
    const revision = (of: number) => ({ regimes: RULES, revision: of });
    const { page } = await open(revision(1), { tag: 'data-region="US-CA"', body: choices });
    await page.getByRole('button', { name: 'Do not sell or share' }).click();
    await page.getByText('Opt-out request honoured').waitFor();
    const { page: next } = await open(revision(2), { tag: 'data-region="US-CA"', body: choices });
    expect(await next.getByText('Opt-out request honoured').count()).toBe(0);
    site.forgetRequests();
    await page.reload();
    await page.getByText('Opt-out request honoured').waitFor();
    await settle(page);
    expect(await ask(page, 'assent.get().decided')).toBe(false);
    expect(asked()).toEqual(['analytics']);
    await page.locator('assent-choices button').click();
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
  });

  it('works from any button of the page', async () => {
    const body = '<button data-assent-action="opt-out">No adverts</button>';
    const { page } = await open({ regimes: RULES, withdraw: 'keep' }, { tag: 'data-region="US-CA"', body });
    await page.click('text=No adverts');
    await expect.poll(() => ask(page, 'assent.get().choices.targeting')).toBe(false);
  });
});

describe('a site with a category of its own in the place of targeting', () => {
  const RENAMED = {
    regimes: RULES,
    withdraw: 'keep',
    categories: { functionality: {}, analytics: {}, marketing: { title: 'Marketing', purpose: 'show adverts' } },
  };
  const body = '<assent-choices></assent-choices><img alt="" data-assent="marketing" data-src="/marketing.png">';
  const choices = 'JSON.stringify(assent.get().choices)';

  it('has it refused by an opt-out, which is confirmed and undone as ever', async () => {
    const { page } = await open(RENAMED, { tag: 'data-region="US-CA"', body });
    await expect.poll(() => site.asked('/marketing.png')).toBe(1);
    await page.getByRole('button', { name: 'Do not sell or share' }).click();
    await page.getByText('Opt-out request honoured').waitFor();
    expect(await ask(page, choices)).toBe('{"functionality":true,"analytics":true,"marketing":false}');
    site.forgetRequests();
    await page.reload();
    await page.getByText('Opt-out request honoured').waitFor();
    await settle(page);
    expect(site.asked('/marketing.png')).toBe(0);
    await page.locator('assent-choices button').click();
    await expect.poll(() => site.asked('/marketing.png')).toBe(1);
  });

  it('has it refused by a browser that asks for privacy, and says so', async () => {
    const { page } = await open(RENAMED, { tag: 'data-region="US-CA"', body, gpc: true });
    await page.getByText('Opt-out request honoured').waitFor();
    await settle(page);
    expect(site.asked('/marketing.png')).toBe(0);
    expect(await ask(page, choices)).toBe('{"functionality":true,"analytics":true,"marketing":false}');
  });

  it('has that said in the preferences for as long as it holds', async () => {
    const { page } = await open(RENAMED, { tag: 'data-region="US-CA"', body, gpc: true });
    const notice = page.locator('assent-preferences [part=notice]');
    await ask(page, 'assent.showPreferences()');
    await notice.waitFor();
    await ask(page, 'assent.acceptAll()');
    await ask(page, 'assent.showPreferences()');
    await page.locator('assent-preferences dialog[open]').waitFor();
    expect(await notice.count()).toBe(0);
  });
});

describe('an objection', () => {
  it('to a category keeps the others as silence left them', async () => {
    const { page } = await open({ regimes: RULES, withdraw: 'keep' }, { tag: 'data-region="US-TX"' });
    await ask(page, 'assent.set({ analytics: false })');
    expect(await ask(page, 'JSON.stringify(assent.get().choices)')).toBe(
      '{"functionality":true,"analytics":false,"preference":true,"targeting":true}',
    );
  });

  it('is not undone by having understood: where another revision asks anew, the notice asks in so many words', async () => {
    const revision = (of: number) => ({ regimes: RULES, revision: of });
    const { page } = await open(revision(1), { tag: 'data-region="US-TX"' });
    await bannerShown(page);
    const accept = page.locator('assent-banner [data-assent-action=accept-all]');
    expect(await accept.innerText()).toBe('Got it');
    await choose(page, 'reject-all');
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    await open(revision(2), { tag: 'data-region="US-TX"' });
    site.forgetRequests();
    await page.reload();
    await bannerShown(page);
    expect(await accept.innerText()).toBe('Accept all');
    await settle(page);
    expect(asked()).toEqual([]);
  });

  it('in Great Britain is what an exempt service waits for, and nothing else does', async () => {
    const more = { regimes: 'worldwide', services: [{ id: 'counter', category: 'analytics', exempt: true }] };
    const { page } = await open(more, { tag: 'data-region="GB"' });
    await bannerShown(page);
    const state = 'JSON.stringify([assent.allows("counter"), assent.allows("analytics")])';
    expect(await ask(page, state)).toBe('[true,false]');
    await choose(page, 'reject-all');
    await expect.poll(() => ask(page, state)).toBe('[false,false]');
  });
});

describe('a minor', () => {
  it.each(['DE', 'US-CA', 'US-TX'])('gets nothing optional, and is not asked, in %s', async (region) => {
    const { page } = await open({ regimes: RULES }, { tag: `data-region="${region}" data-minor` });
    expect(await isBannerShown(page)).toBe(false);
    await ask(page, 'assent.acceptAll()');
    await settle(page);
    expect(asked()).toEqual([]);
  });

  it('has nothing to opt out of: that holds already, and there is no way back', async () => {
    const { page } = await open(
      { regimes: RULES, minor: true },
      { tag: 'data-region="US-CA"', body: '<assent-choices></assent-choices>' },
    );
    await page.getByText('Opt-out request honoured').waitFor();
    expect(await page.locator('assent-choices').getByRole('button').count()).toBe(0);
    expect(asked()).toEqual([]);
  });

  it('is believed before anything goes where the page says it ahead of the tag', async () => {
    const { page } = await open(
      { regimes: RULES, region: 'US-CA' },
      {
        before: '<script>window.assent = [(api) => api.setMinor(true)]</script>',
      },
    );
    await settle(page);
    expect(asked()).toEqual([]);
    expect(await ask(page, 'assent.get().minor')).toBe(true);
  });
});
