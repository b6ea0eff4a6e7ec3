// Answers to some names: what they leave alone, and in which order all hear of them.
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { regionalShop } from '../helpers/regional-shop.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const { SIGNAL, open, asked } = regionalShop(site);
const CHOICES = 'JSON.stringify(assent.get().choices)';

describe('an answer to something else', () => {
  it.each([
    'assent.set({ analytics: false })',
    'assent.set({ analytics: true })',
    'assent.set({}, { counter: false })',
    'assent.allowOnce(document.body), assent.set({ preference: true })',
  ])('gives no yes again that the browser has taken back: %s', async (answer) => {
    const config = { withdraw: 'keep', services: [{ id: 'counter', category: 'analytics' }] };
    const { page, context } = await open(config);
    await ask(page, 'assent.acceptAll()');
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
    await context.addInitScript(SIGNAL);
    site.forgetRequests();
    await page.reload();
    await expect.poll(asked).toEqual(['analytics']);
    await ask(page, answer);
    expect(await ask(page, 'assent.allows("targeting")')).toBe(false);
    await page.reload();
    await page.waitForFunction('assent.get?.().decided');
    expect(await ask(page, 'assent.allows("targeting")')).toBe(false);
    expect(asked()).not.toContain('targeting');
    await ask(page, 'assent.set({ targeting: true })');
    await expect.poll(asked).toContain('targeting');
  });

  it.each(['assent.optOut()', 'assent.set({ preference: false })'])(
    'leaves a service refused that was refused alone, also under another revision: %s',
    async (answer) => {
      const config = { regimes: 'us', region: 'US', withdraw: 'keep', services: [{ id: 'ga', category: 'analytics' }] };
      const { page } = await open({ ...config, revision: 1 });
      await ask(page, 'assent.set({ analytics: true, preference: true, targeting: true }, { ga: false })');
      site.html('/', `${shop({ ...config, revision: 2 })}{tag}`);
      await page.reload();
      await page.waitForFunction('assent.get?.().revision === "2"');
      expect(await ask(page, 'assent.allows("ga")')).toBe(false);
      await ask(page, answer);
      expect(await ask(page, 'JSON.stringify([assent.allows("analytics"), assent.allows("ga")])')).toBe('[true,false]');
    },
  );
});

describe('a listener that decides', () => {
  it('is followed by all others: the last that each hears is what holds', async () => {
    site.html('/', '{tag}');
    const { page } = await site.visit('/');
    await bannerShown(page);
    const heard = await ask(
      page,
      `(() => {
        const heard = []
        assent.subscribe(({ choices }) => choices.targeting && assent.set({ targeting: false }))
        assent.subscribe(({ choices, method }) => heard.push(method + ' ' + choices.targeting))
        document.addEventListener('assent-change', ({ consent, method }) => heard.push('event ' + method + ' ' + consent.choices.targeting))
        assent.acceptAll()
        return heard.join()
      })()`,
    );
    expect(heard).toBe('accept-all true,event accept-all true,custom false,event custom false');
    expect(await ask(page, CHOICES)).toContain('"targeting":false');
  });
});

describe('the cookie', () => {
  it('does not keep an older yes that came back with a response: a server would read it', async () => {
    site.html('/', `${shop({ withdraw: 'keep' })}{tag}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    await ask(page, 'assent.acceptAll()');
    await ask(page, 'void (window.yes = document.cookie)');
    await ask(page, 'assent.withdraw()');
    const no = await ask<string>(page, 'document.cookie');
    await ask(page, 'void (document.cookie = yes + "; path=/; max-age=9999999")');
    await expect.poll(() => ask(page, 'document.cookie')).toBe(no);
    const [kept] = await page.context().cookies();
    expect(Math.round(((kept?.expires ?? 0) * 1000 - Date.now()) / 864e5)).toBe(182);
  });
});
