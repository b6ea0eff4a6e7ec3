// Vendors in a page: what they hear, and when, from the script tag.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { queue } from '../helpers/google-queue.js';
import { ask, shop } from '../helpers/shop.js';
import { signallingShop } from '../helpers/signalling-shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const open = signallingShop(site);

describe('a vendor', () => {
  it('that is absent costs nothing: no global, no request, no word', async () => {
    const names = ['meta', 'tiktok', 'pinterest', 'reddit', 'hubspot', 'amplitude', 'posthog', 'mixpanel'];
    const { page, warnings } = await open({ signals: Object.fromEntries(names.map((name) => [name, true])) });
    await choose(page, 'accept-all');
    await settle(page);
    expect(
      await ask(
        page,
        '["fbq", "ttq", "pintrk", "rdt", "amplitude", "posthog", "mixpanel"].filter((one) => window[one] !== undefined || Object.keys(window).includes(one))',
      ),
    ).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('whose untagged loader stands after the tag hears what holds before its own first word', async () => {
    const loaders = `<script>
      if (!window.fbq) {
        const pixel = (window.fbq = (...said) => pixel.queue.push(said));
        pixel.queue = [];
      }
      fbq('init', '1');
      ((list) => {
        list.methods = ['load', 'page', 'holdConsent', 'grantConsent', 'revokeConsent'];
        for (const method of list.methods) list[method] = (...said) => list.push([method, ...said]);
        list.load('2');
      })((window.ttq = window.ttq || []));
    </script>`;
    const { page, errors, warnings } = await open({ signals: { meta: true, tiktok: true } }, '', loaders);
    expect(await ask(page, 'fbq.queue')).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
    ]);
    expect(await ask(page, '[...ttq].slice(0, 2)')).toEqual([['holdConsent'], ['load', '2']]);
    await choose(page, 'accept-all');
    await expect
      .poll(() => ask(page, '[fbq.queue.at(-1), ttq.at(-1)]'))
      .toEqual([['consent', 'grant'], ['grantConsent']]);
    expect([errors, warnings]).toEqual([[], []]);
  });

  it('hears first in a page that is only prerendered, and there, once it is seen, what was decided meanwhile', async () => {
    const unseen = `<script>Object.defineProperty(document, 'prerendering', { value: true, configurable: true })</script>`;
    const own = `<script>fbq('init', '1'); _paq.push(['trackPageView']); uetq.push('pageLoad')</script>`;
    const stubs = '<script>heard = []; fbq = (...said) => heard.push(said.join(" ")); _paq = []; uetq = []</script>';
    const { page, context } = await open(
      { signals: { meta: true, matomo: true, microsoft: true } },
      stubs + unseen,
      own,
    );
    const heard = () => ask(page, '[heard, _paq.flat(), uetq.filter((one) => typeof one === "string")]');
    const before = [
      ['consent revoke', 'init 1'],
      ['requireConsent', 'trackPageView'],
      ['consent', 'default', 'pageLoad'],
    ] as const;
    expect(await heard()).toEqual(before);
    site.html('/seen', `${shop()}{tag}`);
    const { page: seen } = await site.visit('/seen', { context });
    await choose(seen, 'accept-all');
    expect(await heard()).toEqual(before);
    await ask(page, 'delete document.prerendering, document.dispatchEvent(new Event("prerenderingchange"))');
    expect(await heard()).toEqual([
      [...before[0], 'consent grant'],
      [...before[1], 'setConsentGiven'],
      [...before[2], 'consent', 'update'],
    ]);
  });

  it('that comes late hears what holds when it is there', async () => {
    const { page } = await open({ signals: { meta: true } });
    await choose(page, 'reject-all');
    site.script('/pixel.js', 'window.heard = []; window.fbq = (...said) => heard.push(said.join(" "))');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/pixel.js';
      document.head.append(script);
    });
    await expect.poll(() => ask(page, 'window.heard && heard.join()')).toBe('consent revoke');
  });

  it('whose code throws stops nothing', async () => {
    const { page, errors } = await open(
      { signals: { meta: true, google: true } },
      '<script>window.fbq = () => { throw new Error("pixel") }</script>',
    );
    await bannerShown(page);
    await choose(page, 'accept-all');
    await expect.poll(() => ask(page, 'assent.get().decided')).toBe(true);
    expect((await queue(page)).length).toBeGreaterThan(1);
    expect(errors).toEqual([]);
  });

  it('that nobody knows is named in a warning', async () => {
    const { warnings } = await open({ signals: { gogle: true } });
    await expect.poll(() => warnings.join('\n')).toContain('gogle');
  });
});
