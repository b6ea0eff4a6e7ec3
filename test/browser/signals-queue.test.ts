// A vendor's queue that the page makes itself, after the script tag: what holds stands in it first.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose } from '../helpers/banner.js';
import { queue } from '../helpers/google-queue.js';
import { ask } from '../helpers/shop.js';
import { signallingShop } from '../helpers/signalling-shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const open = signallingShop(site);

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
