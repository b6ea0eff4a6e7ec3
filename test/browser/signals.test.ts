// Vendors in a page: what they hear, and when, from the script tag.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** What is in Google's queue: each entry by its kind, and what it says. */
const queue = (page: Page): Promise<[kind: string, ...said: unknown[]][]> =>
  page.evaluate(() =>
    ((window as { dataLayer?: object[] }).dataLayer ?? []).map((entry): [string, ...unknown[]] => {
      const kind = Object.prototype.toString.call(entry).slice(8, -1);
      return kind === 'Arguments' ? [kind, ...(entry as unknown[])] : [kind, entry];
    }),
  );

const open = (config: object, before = '', after = '') => {
  site.html('/', `${before}${shop(config)}{tag}${after}<h1>Shop</h1>`);
  return site.visit('/');
};

/** What Google's own loader does first, as a shop tags it. */
const LOADER = `<script type="text/plain" data-assent="analytics">
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date(0)); gtag('config', 'G-1');
</script>`;

describe('Google', () => {
  it('hears the default before all else, then the answer, then its own code', async () => {
    const { page } = await open({ signals: { google: true } }, '', LOADER);
    expect((await queue(page)).map(([kind, ...said]) => [kind, ...said.slice(0, 2)])).toEqual([
      ['Arguments', 'consent', 'default'],
    ]);
    await choose(page, 'accept-all');
    await expect.poll(async () => (await queue(page)).length).toBe(5);
    const [first, second, event, js] = await queue(page);
    expect(first?.[3]).toEqual({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'granted',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
    expect(second?.slice(0, 3)).toEqual(['Arguments', 'consent', 'update']);
    expect(new Set(Object.values(second?.[3] as object))).toEqual(new Set(['granted']));
    expect(event?.[1]).toMatchObject({ event: 'consent_update' });
    expect(js?.slice(0, 2)).toEqual(['Arguments', 'js']);
  });

  it('hears the stored answer at once on the next page, as default and as update', async () => {
    const { page } = await open({ signals: { google: true } }, '', LOADER);
    await choose(page, 'accept-all');
    await page.reload();
    await expect.poll(async () => (await queue(page)).map(([, word]) => word)).toContain('js');
    const heard = await queue(page);
    expect(heard.slice(0, 2).map(([kind, ...said]) => [kind, ...said.slice(0, 2)])).toEqual([
      ['Arguments', 'consent', 'default'],
      ['Arguments', 'consent', 'update'],
    ]);
    expect(heard[1]?.[3]).toMatchObject({ ad_storage: 'granted', analytics_storage: 'granted' });
  });

  it('hears a withdrawal, and keeps what stands in its queue from before', async () => {
    const before = '<script>window.dataLayer = [{ shop: "outlet" }]</script>';
    const { page } = await open({ signals: { google: true }, withdraw: 'keep' }, before);
    await choose(page, 'accept-all');
    await ask(page, 'assent.withdraw()');
    const heard = await queue(page);
    expect(heard[0]).toEqual(['Object', { shop: 'outlet' }]);
    expect(heard.filter(([kind]) => kind === 'Arguments').at(-1)?.[3]).toMatchObject({ ad_storage: 'denied' });
  });

  it('is told what the site maps otherwise, in a queue of another name', async () => {
    const google = { data_layer: 'shopLayer', personalization_storage: 'targeting', url_passthrough: true };
    const { page } = await open({ signals: { google } });
    await ask(page, 'assent.set({ preference: true })');
    const heard = await ask<string>(page, 'JSON.stringify(shopLayer.map((entry) => [...(entry.length ? entry : [])]))');
    expect(heard).toContain('["set","url_passthrough",true]');
    expect(heard).not.toContain('"personalization_storage":"granted"');
    expect(await queue(page)).toEqual([]);
  });
});

describe("a queue of the page's own, made after the tag", () => {
  /** What a shop writes, and then Tag Manager's snippet. */
  const ASSIGNED = `<script>dataLayer = [{ event: 'home' }]</script>
    <script>((w, l) => { w[l] = w[l] || []; w[l].push({ event: 'gtm.js' }) })(window, 'dataLayer')</script>`;
  const named = async (page: Page) =>
    (await queue(page)).map(([kind, ...said]) =>
      kind === 'Arguments' ? said.slice(0, 2).join(' ') : (said[0] as { event: string }).event,
    );

  it('hears the default before anything that is in it', async () => {
    const { page, errors } = await open({ signals: { google: true } }, '', ASSIGNED);
    expect(await named(page)).toEqual(['consent default', 'home', 'gtm.js']);
    await choose(page, 'accept-all');
    await expect
      .poll(() => named(page))
      .toEqual(['consent default', 'home', 'gtm.js', 'consent update', 'consent_update']);
    expect(errors).toEqual([]);
  });

  it('hears a refusal on the next page', async () => {
    const { page } = await open({ signals: { google: true } }, '', ASSIGNED);
    await choose(page, 'reject-all');
    await page.reload();
    await expect
      .poll(() => named(page))
      .toEqual(['consent default', 'consent update', 'consent_update', 'home', 'gtm.js']);
    const [first, second] = await queue(page);
    for (const said of [first, second]) expect(said?.[3]).toMatchObject({ ad_storage: 'denied' });
  });

  it('hears it whatever the vendor, the name and the way to write it', async () => {
    const signals = { google: { data_layer: 'shopLayer' }, matomo: true, microsoft: true, hubspot: true };
    const after = `<script>
      'use strict';
      window.shopLayer = window.shopLayer || [];
      shopLayer = [1];
    </script>
    <script>
      var _paq = [['trackPageView']];
      var uetq = window.uetq = [];
      _hsq = [['setPath', '/']];
    </script>`;
    const { page, errors } = await open({ signals }, '', after);
    const first = '[shopLayer.map((one) => one[1] ?? one), _paq, uetq, _hsq]';
    expect(await ask(page, first)).toEqual([
      ['default', 1],
      [['requireConsent'], ['trackPageView']],
      ['consent', 'default', { ad_storage: 'denied' }],
      [['doNotTrack'], ['setPath', '/']],
    ]);
    expect(errors).toEqual([]);
  });

  it('hears nothing twice where it is the same list, or a library takes it over', async () => {
    const after = `<script>
      var dataLayer = window.dataLayer = window.dataLayer || [];
      dataLayer.push({ event: 'home' });
      window.taken = [];
      dataLayer.push = function (...said) { taken.push(...said); return Array.prototype.push.apply(this, said) };
      dataLayer = dataLayer || [];
    </script>`;
    const { page } = await open({ signals: { google: true } }, '', after);
    await choose(page, 'accept-all');
    await expect.poll(() => named(page)).toEqual(['consent default', 'home', 'consent update', 'consent_update']);
    expect(await ask(page, 'taken.length')).toBe(2);
  });

  it('is left alone, and breaks nothing, where a `var` before the tag has fixed its name', async () => {
    const before = `<script>var dataLayer = [{ event: 'before' }]</script>`;
    const { page, errors, warnings } = await open({ signals: { google: true } }, before);
    expect(await named(page)).toEqual(['before', 'consent default']);
    expect([errors, warnings]).toEqual([[], []]);
  });
});

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
