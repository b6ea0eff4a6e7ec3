// What becomes of a wrong configuration: it is said, and nothing more is allowed by it.
import { describe, expect, it } from 'vitest';
import { bannerShown, settle } from '../helpers/banner.js';
import { configTag } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
describe('a configuration', () => {
  it.each([
    ['a key that nobody knows', { ui: { layot: 'box' } }, '[assent:unknown-key] ui.layot: '],
    [
      'a value of another kind',
      { categories: { analytics: { title: 5 } } },
      '[assent:value] categories.analytics.title: ',
    ],
    [
      'an entry without its name',
      { services: [{ id: 'a', category: 'analytics', cookies: [{}] }] },
      '[assent:missing] services[0].cookies[0].name: ',
    ],
    [
      'a category without a title',
      { categories: { functionality: {}, reviews: {} } },
      '[assent:no-title] categories.reviews.title: ',
    ],
    ['a place that is none', { region: 'Europe' }, '[assent:unknown-place] region: '],
    ['a text that is none', { texts: { en: { acceptAll: 5 } } }, '[assent:value] texts.en.acceptAll: '],
  ])('with %s says so once', async (_, config, warning) => {
    site.html('/', `${configTag(JSON.stringify(config))}{tag}`);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => warnings).toEqual([expect.stringContaining(warning)]);
  });

  it('with faults has each explained by the doctor, which is fetched for it', async () => {
    site.html(
      '/',
      `${configTag('{ "categries": {}, "minor": "yes", "store": { "days": 4000 }, "services": [{ "id": "ga4", "category": "analitics" }] }')}{tag}`,
    );
    const { page, warnings, errors } = await site.visit('/');
    await expect.poll(() => warnings.length).toBeGreaterThanOrEqual(4);
    await settle(page);
    expect(site.asked('/assent/assent-doctor.js')).toBe(1);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^\[assent:unknown-key] categries: expected one of the keys .*categories.*, got "categries"$/,
      ),
      '[assent:value] minor: expected true or false, got "yes"',
      '[assent:value] store.days: expected whole days from 1 to 395, got 4000',
      '[assent:unknown-category] services[0].category: expected one of functionality, analytics, preference, targeting, got "analitics"',
    ]);
    expect(errors).toEqual([]);
    expect(await page.evaluate('[assent.get().minor, assent.settings.store.days]')).toEqual([true, 182]);
  });

  it.each([
    ['no signal', { gogle: true }, '[assent:unknown-key] signals.gogle: expected one of the keys google, '],
    [
      'no word',
      { meta: { ad_storage: 'targeting' } },
      '[assent:unknown-key] signals.meta.ad_storage: expected one of the',
    ],
    [
      'a word that follows nobody',
      { meta: { consent: 'adverts' } },
      '[assent:unknown-name] signals.meta.consent: expected a category or a service of this site, got "adverts"',
    ],
  ])('that names %s says so also where nobody is asked', async (_, signals, warning) => {
    const config = { signals, regimes: 'us', region: 'US' };
    site.html('/', `${configTag(JSON.stringify(config))}{tag}`);
    const { page, warnings } = await site.visit('/');
    await expect.poll(() => warnings).toEqual([expect.stringContaining(warning)]);
    expect(await page.evaluate('assent.layer')).toBe('none');
  });

  it.each([
    [
      'tag',
      '<script src="/assent/assent.js" data-region="California"></script>',
      'script[src][data-region]: expected a code such as "GB" or "US-CA", or an address with a slash, got "California"',
    ],
    [
      'page',
      '<meta name="assent-region" content="Europe">{tag}',
      'meta[name=assent-region]: expected a code such as "GB" or "US-CA", or an address with a slash, got "Europe"',
    ],
  ])('that gets no place from the %s says so', async (_, html, warning) => {
    site.html('/', html);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => warnings).toEqual([`[assent:unknown-place] ${warning}`]);
  });

  it.each([
    '<meta name="assent-region" content="XX">{tag}',
    '<script src="/assent/assent.js" data-region="T1"></script>',
  ])('is not at fault where a server fills in its code for an unknown place: %s', async (html) => {
    site.html('/', html);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    await settle(page);
    await settle(page);
    expect(warnings).toEqual([]);
    expect(site.asked('/assent/assent-doctor.js')).toBe(0);
  });

  it('of a minor, by a word that is none, counts as one and says so', async () => {
    site.html('/', '<script src="/assent/assent.js" data-minor="no"></script>');
    const { page, warnings } = await site.visit('/');
    await expect.poll(() => warnings).toEqual(['[assent:value] minor: expected true or false, got "no"']);
    expect(await page.evaluate('assent.get().minor')).toBe(true);
  });

  it('that comes after the tag says that it was not read', async () => {
    site.html('/', `{tag}${configTag('{ "ui": { "layout": "box" } }')}`);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    await expect
      .poll(() => warnings)
      .toEqual([
        '[assent:missed] script[data-assent-config]: expected it before the tag of assent.js, got it after the tag, which has not read it',
      ]);
  });

  it.each([
    [
      'that is no script',
      '<div data-assent-config hidden>{ "ui": { "layout": "box" } }</div>{tag}',
      'div[data-assent-config]: expected <script type="application/json" data-assent-config>, got <div>, which is not read',
    ],
    [
      'beside another',
      `${configTag('{ "ui": { "layout": "box" } }')}{tag}<p>${configTag('{ "minor": false }')}`,
      'script[data-assent-config]: expected one, got several, of which the first is read',
    ],
  ])('%s says that it was not read', async (_, html, warning) => {
    site.html('/', html);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => warnings).toEqual([`[assent:missed] ${warning}`]);
  });

  it.each(['{}', '\n'])('of nothing (%j) is no missed one, wherever it stands', async (nothing) => {
    site.html('/', `{tag}${configTag(nothing)}`);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    await settle(page);
    await settle(page);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['before', `${configTag('{ "ui": ')}{tag}`],
    ['after', `{tag}${configTag('{ "ui": ')}`],
    ['on lines of its own before', `${configTag('\n  { "ui": }\n')}{tag}`],
  ])('%s the tag that nobody can read is said to be none, once', async (_, html) => {
    site.html('/', html);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => warnings).toEqual([expect.stringContaining('[assent:config] data-assent-config: ')]);
    await expect.poll(() => site.asked('/assent/assent-doctor.js')).toBe(1);
    await settle(page);
    expect(warnings).toHaveLength(1);
  });

  it('never turns an unsafe address into a link', async () => {
    site.html(
      '/',
      `${configTag('{ "policy": { "url": "javascript:alert(1)", "controller": "<img src=x onerror=alert(2)>" } }')}{tag}`,
    );
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    await expect.poll(() => warnings.length).toBeGreaterThanOrEqual(1);
    await settle(page);
    expect(await page.locator('assent-banner a').count()).toBe(0);
    expect(await page.locator('assent-banner img').count()).toBe(0);
    expect(await page.textContent('assent-banner [slot="text"]')).toContain('<img src=x onerror=alert(2)>');
    expect(warnings).toEqual([expect.stringContaining('[assent:value] policy.url: expected')]);
    expect(errors).toEqual([]);
  });

  it('of hostile size, depth or names leaves the page and its objects intact', async () => {
    const services = Array.from({ length: 10_000 }, (_, at) => ({ id: `s${at}`, category: 'analytics' }));
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    site.html(
      '/',
      `${configTag(`{ "__proto__": { "polluted": true }, "categories": { "__proto__": { "required": true }, "analytics": {} }, "texts": ${deep}, "services": ${JSON.stringify(services)} }`)}{tag}`,
    );
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    const isSaid = (part: string) => expect.poll(() => warnings.some((text) => text.includes(part))).toBe(true);
    await isSaid('[assent:too-many] services: expected at most 1000 entries');
    await isSaid('__proto__');
    await settle(page);
    expect(await page.evaluate('[({}).polluted, ({}).required, assent.settings.services.length]')).toEqual([
      undefined,
      undefined,
      1000,
    ]);
    expect(errors).toEqual([]);
  });
});

describe('an address that is none', () => {
  it('is dropped with a warning', async () => {
    const service = { id: 'tally', category: 'analytics', policyUrl: 'ftp://tally.example' };
    site.html('/', `${configTag(JSON.stringify({ services: [service] }))}{tag}`);
    const { page, warnings } = await site.visit('/');
    await page.evaluate('assent.showPreferences()');
    await page.locator('assent-preferences dialog[open]').waitFor();
    await expect.poll(() => warnings.join()).toContain('services[0].policyUrl');
  });
});
