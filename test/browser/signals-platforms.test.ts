// Platforms in a page: what they hear, what they say, and which file that takes, from the script tag.
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const open = (config: object, before = '', after = '') => {
  site.html('/', `${before}${shop(config)}{tag}${after}<h1>Shop</h1>`);
  return site.visit('/');
};

describe('a platform', () => {
  const WORDPRESS = `<script>
    window.heard = [];
    const stored = {};
    window.wp_has_consent = (word) => stored[word] === 'allow';
    window.wp_set_consent = (word, answer) => { stored[word] = answer; heard.push(word + ' ' + answer) };
  </script>`;

  it('is fetched by name, once it is named', async () => {
    const after = `<script>
      window.atOnce = window.wp_consent_type
      document.addEventListener('wp_consent_type_defined', () => { window.isDefined = true })
    </script>`;
    const { page } = await open({ signals: { wordpress: true } }, WORDPRESS, after);
    // Without a type the API allows everything, so it can't wait for the file.
    expect(await ask(page, 'atOnce')).toBe('optin');
    await choose(page, 'reject-all');
    await expect.poll(() => ask<string>(page, 'heard.join()')).toContain('marketing deny');
    expect(await ask(page, 'isDefined')).toBe(true);
    expect(site.asked('/assent/assent-wordpress.js')).toBe(1);
    expect(await ask(page, 'wp_consent_type')).toBe('optin');
  });

  it('is there at once where the page includes its file before the tag', async () => {
    const { page } = await open(
      { signals: { wordpress: true } },
      `${WORDPRESS}<script src="/assent/assent-wordpress.js"></script>`,
      '<script>window.atOnce = window.wp_consent_type</script>',
    );
    expect(await ask(page, 'atOnce')).toBe('optin');
    await settle(page);
    expect(site.asked('/assent/assent-wordpress.js')).toBe(1);
  });

  it('may decide itself: what its own interface says is taken over', async () => {
    const { page } = await open({ signals: { wordpress: true } }, WORDPRESS);
    await choose(page, 'reject-all');
    await expect.poll(() => ask<string>(page, 'heard.join()')).toContain('statistics deny');
    await page.evaluate(() => {
      const detail = Object.assign([], { marketing: 'allow' });
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail }));
    });
    await expect.poll(() => ask(page, 'assent.allows("targeting")')).toBe(true);
    expect(await ask(page, 'assent.allows("analytics")')).toBe(false);
  });

  it('that is not named is not fetched', async () => {
    const { page } = await open({ signals: { google: true, shopify: false } });
    await choose(page, 'accept-all');
    await settle(page);
    expect(site.requests().filter((path) => /assent-(shopify|wordpress)/.test(path))).toEqual([]);
  });

  it('that allows until it is told otherwise hears that this is a minor where nobody is asked', async () => {
    const SHOPIFY = `<script>
      window.heard = [];
      const stored = {};
      window.Shopify = { customerPrivacy: {
        currentVisitorConsent: () => stored,
        setTrackingConsent(said, done) {
          heard.push(said);
          setTimeout(() => {
            for (const word in said) stored[word] = said[word] ? 'yes' : 'no';
            document.dispatchEvent(new CustomEvent('visitorConsentCollected'));
            done();
            document.dispatchEvent(new CustomEvent('visitorConsentCollected'));
          });
        },
      } };
    </script><script src="/assent/assent-shopify.js"></script>`;
    const regimes = [{ id: 'anywhere', where: ['*'], mode: 'opt-out' }];
    const { page } = await open({ regimes, signals: { shopify: true } }, SHOPIFY);
    await settle(page);
    expect(await ask(page, 'heard')).toEqual([]);
    await ask(page, 'assent.setMinor(true)');
    await settle(page);
    expect(await ask(page, 'heard')).toEqual([
      { analytics: false, marketing: false, preferences: false, sale_of_data: false },
    ]);
    expect(await ask(page, 'assent.get().decided')).toBe(false);
  });
});
