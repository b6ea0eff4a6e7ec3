// A shop under a domain of two labels: what is kept for the host, what for the domain, and what goes with a no.
import { describe, expect, it } from 'vitest';
import { useSite } from '../helpers/site.js';

const site = useSite({ args: ['--host-resolver-rules=MAP *.example.co.uk 127.0.0.1'] });
const CONFIG = { withdraw: 'keep', services: [{ id: 'visits', category: 'analytics', cookies: [{ name: '_v' }] }] };
const tag = (config: object) =>
  `<script type="application/json" data-assent-config>${JSON.stringify(config)}</script>{tag}`;

describe('at shop.example.co.uk', () => {
  const shop = (host: string, path = '/') => `http://${host}.example.co.uk:${new URL(site.url).port}${path}`;

  it('a withdrawal erases the cookies of the parent domain, which is not the last two labels', async () => {
    site.html('/', tag(CONFIG));
    const { page, context } = await site.visit('/');
    await page.goto(shop('shop'));
    await page.evaluate('assent.acceptAll()');
    await page.evaluate(() => {
      document.cookie = '_v=1; path=/; domain=example.co.uk';
      document.cookie = '_v=2; path=/; domain=shop.example.co.uk';
      document.cookie = '_v=3; path=/';
    });
    const names = async () => (await context.cookies(shop('shop'))).map(({ name }) => name).sort();
    await expect.poll(names).toEqual(['_v', '_v', '_v', 'assent']);
    await page.evaluate('assent.withdraw()');
    await expect.poll(names).toEqual(['assent']);
  });

  it('one choice serves several shops of a domain where the site says so', async () => {
    site.html('/', tag({ store: { domain: 'example.co.uk' } }));
    const { page } = await site.visit('/');
    await page.goto(shop('shop'));
    await page.evaluate('assent.rejectAll()');
    await page.goto(shop('outlet'));
    expect(await page.evaluate('[assent.get().decided, assent.get().method]')).toEqual([true, 'reject-all']);
  });

  /** A visitor who has accepted for all shops of a group, in one that keeps answers of its own. */
  async function acceptForTheGroup() {
    site.html('/', tag({}));
    site.html('/group', tag({ store: { domain: 'example.co.uk' } }));
    const visited = await site.visit('/');
    await visited.page.goto(shop('shop', '/group'));
    await visited.page.evaluate('assent.acceptAll()');
    await visited.page.goto(shop('shop'));
    return visited;
  }

  it('the newest of two records of host and domain wins, and the other is removed', async () => {
    const { page, context } = await acceptForTheGroup();
    expect(await page.evaluate('assent.allows("analytics")')).toBe(true);
    await page.evaluate('assent.rejectAll()');
    await expect
      .poll(async () => (await context.cookies(shop('shop'))).map(({ domain }) => domain))
      .toEqual(['shop.example.co.uk']);
    await page.goto(shop('shop', '/group'));
    expect(await page.evaluate('assent.allows("analytics")')).toBe(false);
  });

  it('a reset forgets the record of the parent domain as well', async () => {
    const { page, context } = await acceptForTheGroup();
    await page.evaluate('assent.reset()');
    expect(await page.evaluate('[assent.get().decided, assent.allows("analytics")]')).toEqual([false, false]);
    await expect.poll(() => context.cookies(shop('shop'))).toEqual([]);
    await page.reload();
    expect(await page.evaluate('assent.get().decided')).toBe(false);
  });

  it('without a secure origin a receipt says that its hash is the lesser one', async () => {
    site.html('/', tag({}));
    const { page } = await site.visit('/');
    await page.goto(shop('shop'));
    await page.evaluate('assent.rejectAll()');
    expect(await page.evaluate('[isSecureContext, assent.receipt().hash]')).toEqual([
      false,
      expect.stringMatching(/^fnv1a-[0-9a-z]+$/),
    ]);
  });
});
