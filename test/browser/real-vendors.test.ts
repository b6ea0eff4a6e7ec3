// Vendors' own packages, told by our signals: what the local server, in the vendor's place, was sent.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bannerShown, settle } from '../helpers/banner.js';
import { ROOT } from '../helpers/bundle.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

interface Vendor {
  /** Its built file in node_modules. */
  readonly file: string;
  /** How a shop starts it, as its documentation says, against `home`. */
  readonly start: string;
  /** How a shop counts something. */
  readonly count: string;
  readonly signals: object;
}

const VENDORS: Record<string, Vendor> = {
  posthog: {
    file: 'posthog-js/dist/module.no-external.js',
    start: `import posthog from '/vendor.js'; window.posthog = posthog;
      posthog.init('phc_test', { api_host: home, opt_out_capturing_by_default: true, request_batching: false,
        // It takes a browser that is driven for a bot, which it does not count.
        opt_out_useragent_filter: true,
        advanced_disable_flags: true, disable_external_dependency_loading: true });`,
    count: `posthog.capture('seen')`,
    signals: { posthog: true },
  },
  amplitude: {
    file: '@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js',
    start: `import '/vendor.js';
      amplitude.init('key', { serverUrl: home + '/events', optOut: true, flushQueueSize: 1, flushIntervalMillis: 1,
        remoteConfig: { fetchRemoteConfig: false }, fetchRemoteConfig: false });`,
    count: `amplitude.track('seen')`,
    signals: { amplitude: true },
  },
  mixpanel: {
    file: 'mixpanel-browser/dist/mixpanel.module.js',
    start: `import mixpanel from '/vendor.js'; window.mixpanel = mixpanel;
      mixpanel.init('token', { api_host: home, opt_out_tracking_by_default: true, batch_requests: false });`,
    count: `mixpanel.track('seen')`,
    signals: { mixpanel: true },
  },
};

const START = `<script type="module">const home = location.origin + '/home';`;

/** What the vendor was sent since the last time. */
function sent(): string[] {
  const paths = site.requests().filter((path) => path.startsWith('/home'));
  site.forgetRequests();
  return paths;
}

async function open({ file, start, signals }: Vendor) {
  site.script('/vendor.js', readFileSync(join(ROOT, 'node_modules', file), 'utf8'));
  // Imports stand first in a module, wherever they are written.
  site.html(
    '/',
    `${shop({ signals, withdraw: 'keep' })}{tag}<h1>Shop</h1>${START}${start}window.isReady = true</script>`,
  );
  const visited = await site.visit('/');
  await visited.page.waitForFunction('window.isReady');
  await bannerShown(visited.page);
  return visited;
}

/** Lets the vendor send what it has counted so far, which is not what it counts later. */
async function sendRest(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = sent().length ? 0 : quiet + 1) await page.waitForTimeout(400);
}

describe.each(Object.entries(VENDORS))('%s', (name, vendor) => {
  it('sends nothing before a yes, counts after it, and is silent after a no', async () => {
    const { page } = await open(vendor);
    const count = async () => {
      await ask(page, `void ${vendor.count}`);
      await settle(page);
      return sent();
    };
    expect(await count()).toEqual([]);
    await ask(page, 'assent.acceptAll()');
    await expect.poll(count, { message: `${name} counts` }).not.toEqual([]);
    await sendRest(page);
    await ask(page, 'assent.rejectAll()');
    await sendRest(page);
    expect(await count()).toEqual([]);
    expect(await count()).toEqual([]);
  });

  it('counts on the next page at once for who said yes, and not for who said no', async () => {
    const { page } = await open(vendor);
    const nextPage = async () => {
      await sendRest(page);
      await page.reload();
      await page.waitForFunction('window.isReady');
      await ask(page, `void ${vendor.count}`);
    };
    await ask(page, 'assent.acceptAll()');
    await nextPage();
    await expect.poll(sent, { message: `${name} counts` }).not.toEqual([]);
    await ask(page, 'assent.rejectAll()');
    await nextPage();
    await settle(page);
    expect(sent()).toEqual([]);
  });
});

describe('segment, which knows no consent of its own', () => {
  const FILES = join(ROOT, 'node_modules/@segment/analytics-next/dist/umd');
  const CODE = `<script type="text/plain" data-assent="analytics" src="/segment/index.js"></script>
    <script type="text/plain" data-assent="analytics">
      window.analytics = AnalyticsNext.AnalyticsBrowser.load(
        { writeKey: 'key', cdnURL: location.origin + '/home' },
        { integrations: { 'Segment.io': { apiHost: location.host + '/home', protocol: 'http' } } });
      analytics.track('seen');
    </script>`;

  it('is held back whole, and runs after a yes', async () => {
    for (const name of readdirSync(FILES).filter((one) => one.endsWith('.js')))
      site.script(`/segment/${name}`, readFileSync(join(FILES, name), 'utf8'));
    site.route('/home/v1/projects/key/settings', (_, response) => {
      response.setHeader('content-type', 'application/json').end('{"integrations":{"Segment.io":{"apiKey":"key"}}}');
    });
    site.html('/', `${shop()}{tag}<h1>Shop</h1>${CODE}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    await settle(page);
    expect(site.requests().filter((path) => /segment|home/.test(path))).toEqual([]);
    await ask(page, 'assent.acceptAll()');
    await expect.poll(() => site.requests().join()).toContain('/home/t');
  });
});
