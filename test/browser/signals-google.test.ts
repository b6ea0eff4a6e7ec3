// Google in a page: what it hears, and in which order, from the script tag.
import { describe, expect, it } from 'vitest';
import { choose } from '../helpers/banner.js';
import { queue } from '../helpers/google-queue.js';
import { ask } from '../helpers/shop.js';
import { signallingShop } from '../helpers/signalling-shop.js';
import { useSite } from '../helpers/site.js';

/** What Google's own loader does first, as a shop tags it. */
const LOADER = `<script type="text/plain" data-assent="analytics">
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date(0)); gtag('config', 'G-1');
</script>`;

const site = useSite();

const open = signallingShop(site);

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
