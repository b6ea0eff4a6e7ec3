// Who is asked what, by place: in a page, from the tag to what the vendor's server was asked for.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const GATED = ['analytics', 'targeting']
  .map((name) => `<script type="text/plain" data-assent="${name}" src="/${name}.js"></script>`)
  .join('');

/** Opens a shop with rules, where the tag says what is known of the place. */
async function open(config: object, { tag = '', gpc = false, before = '', body = '' } = {}) {
  for (const name of ['analytics', 'targeting']) site.script(`/${name}.js`, '');
  site.html(
    '/',
    `${before}${shop(config)}<script src="/assent/assent.js" ${tag}></script><h1>Shop</h1>${body}${GATED}`,
  );
  const signal = 'Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })';
  const { page: blank, context } = await site.visit('/assent/schema.json');
  if (gpc) await context.addInitScript(signal);
  await blank.close();
  return site.visit('/', { context });
}

const asked = () => ['analytics', 'targeting'].filter((name) => site.asked(`/${name}.js`));

const RULES = [
  { id: 'eu', where: ['EU', 'GB'], mode: 'opt-in' },
  { id: 'california', where: ['US-CA'], mode: 'opt-out', days: 365 },
  { id: 'states', where: ['US'], mode: 'notice', gpc: false },
  { id: 'rest', where: ['*'], mode: 'opt-out' },
];

describe('the place decides', () => {
  it.each([
    ['DE', 'eu', true, []],
    ['US-CA', 'california', false, ['analytics', 'targeting']],
    ['US-TX', 'states', true, ['analytics', 'targeting']],
    ['JP', 'rest', false, ['analytics', 'targeting']],
  ])('%s: the rule "%s", banner %s, requests %j', async (region, regime, isShown, requests) => {
    const { page, warnings } = await open({ regimes: RULES }, { tag: `data-region="${region}"` });
    expect(await isBannerShown(page)).toBe(isShown);
    expect(asked()).toEqual(requests);
    expect(await ask(page, 'assent.get().regime')).toBe(regime);
    expect(warnings).toEqual([]);
  });

  it('takes the strictest rule where nobody says the place', async () => {
    const { page } = await open({ regimes: RULES });
    await bannerShown(page);
    expect(await ask(page, '[assent.get().regime, assent.mode].join()')).toBe('eu,opt-in');
    expect(asked()).toEqual([]);
  });

  it.each([
    ['a meta element', {}, '<meta name="assent-region" content="US-CA">'],
    ['the configuration', { region: 'US-CA' }, ''],
  ])('hears of it from %s', async (_, more, head) => {
    site.html('/meta', `${head}${shop({ regimes: RULES, ...more })}{tag}`);
    const { page } = await site.visit('/meta');
    expect(await ask(page, 'assent.get().regime')).toBe('california');
  });

  it('asks an address once for a session, holds everything back meanwhile, and asks the visitor after it', async () => {
    site.route('/where', (_, response) => {
      setTimeout(
        () => response.setHeader('content-type', 'application/json').end('{"country":"US","region":"CA"}'),
        400,
      );
    });
    const { page } = await open({ regimes: RULES, region: '/where' });
    expect(await ask(page, '[assent.get().regime, assent.layer].join()')).toBe('eu,none');
    expect(asked()).toEqual([]);
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
    expect(await isBannerShown(page)).toBe(false);
    await page.reload();
    expect(await ask(page, 'assent.get().regime')).toBe('california');
    expect(site.asked('/where')).toBe(1);
  });

  it.each([
    ['hangs', () => undefined],
    ['is missing', (response: { writeHead(status: number): { end(): void } }) => response.writeHead(404).end()],
    ['answers something else', (response: { end(text: string): void }) => response.end('<h1>Hello</h1>')],
  ])('an address that %s leaves the strictest rule, and the visitor is asked', async (_, answer) => {
    site.route('/where', (_request, response) => {
      answer(response);
    });
    const { page, errors } = await open({ regimes: RULES, region: '/where' });
    await bannerShown(page);
    expect(await ask(page, 'assent.get().regime')).toBe('eu');
    expect(asked()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('the browser’s signal', () => {
  it('refuses targeting where silence would have allowed it', async () => {
    const { page } = await open({ regimes: RULES }, { tag: 'data-region="US-CA"', gpc: true });
    await settle(page);
    expect(asked()).toEqual(['analytics']);
    expect(await ask(page, 'JSON.stringify([assent.get().gpc, assent.get().choices])')).toBe(
      '[true,{"functionality":true,"analytics":true,"preference":true,"targeting":false}]',
    );
  });

  it('is not heard where the rule does not hear it', async () => {
    const { page } = await open({ regimes: RULES }, { tag: 'data-region="US-TX"', gpc: true });
    await settle(page);
    expect(asked()).toEqual(['analytics', 'targeting']);
  });

  it('is said on the banner, and gives way to who chooses otherwise after it was shown', async () => {
    const { page } = await open({}, { gpc: true });
    await bannerShown(page);
    expect(await page.locator('assent-banner').innerText()).toContain('Global Privacy Control');
    await choose(page, 'accept-all');
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
  });

  it('beats a yes from before it', async () => {
    const { page, context } = await open({});
    await choose(page, 'accept-all');
    await expect.poll(asked).toEqual(['analytics', 'targeting']);
    site.forgetRequests();
    await context.addInitScript(
      'Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })',
    );
    await page.reload();
    await settle(page);
    expect(asked()).toEqual(['analytics']);
  });
});

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
    await settle(page);
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

describe('an objection', () => {
  it('to a category keeps the others as silence left them', async () => {
    const { page } = await open({ regimes: RULES, withdraw: 'keep' }, { tag: 'data-region="US-TX"' });
    await ask(page, 'assent.set({ analytics: false })');
    expect(await ask(page, 'JSON.stringify(assent.get().choices)')).toBe(
      '{"functionality":true,"analytics":false,"preference":true,"targeting":true}',
    );
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
