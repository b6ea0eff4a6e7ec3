// Texts stay texts: whatever a configuration, an attribute or a language file says, nothing of it becomes an element, a
// handler or an address that runs.
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ORDER } from '../../src/i18n/order.js';
import { bannerShown, settle } from '../helpers/banner.js';
import { bundleFiles } from '../helpers/bundle.js';
import { ANATOMY } from '../helpers/injection/anatomy.js';
import { hostileConfig, hostileElement, payloads } from '../helpers/injection/payloads.js';
import { ask, unfold } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const SEED = 20_261_121;

const SHOP = `import { createAssent } from 'assent'; import 'assent/define'; window.createAssent = createAssent;`;
let files: Map<string, string>;
beforeAll(async () => {
  files = await bundleFiles(SHOP);
}, 240_000);

const WATCH = `<script>${ANATOMY}</script>`;

/** Starts anew in the same page, shows all there is, and says what it consists of. */
const TRY = `async ([config, { needs, address, placeholder }]) => {
  window.assent?.destroy?.();
  document.body.replaceChildren();
  const assent = createAssent(config);
  for (const name of ['banner', 'preferences', 'declaration', 'choices', 'trigger']) document.body.append(document.createElement('assent-' + name));
  const tagged = document.createElement('iframe');
  for (const [name, value] of Object.entries({ 'data-assent': needs, 'data-src': address, 'data-assent-placeholder': placeholder })) tagged.setAttribute(name, value);
  document.body.append(tagged);
  const stand = Object.assign(document.createElement('assent-placeholder'), { standsFor: tagged });
  stand.setAttribute('poster', placeholder);
  document.body.append(stand);
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  await drawn();
  const banner = anatomy();
  assent.showPreferences();
  await drawn();
  const all = new Set([...banner, ...anatomy()]);
  await assent.reset();
  return [...all].sort();
}`;

const plain = {
  policy: {
    url: '/privacy',
    updated: '2026-11-01',
    controller: 'Outlet',
    contact: 'mailto:a@b.example',
    changes: 'New',
  },
  categories: Object.fromEntries(
    ['functionality', 'analytics', 'own'].map((id) => [
      id,
      { title: 'Title', purpose: 'to', without: 'no', policy: '#a' },
    ]),
  ),
  services: [
    ['one', 'analytics'],
    ['two', 'own'],
    ['three', 'functionality'],
  ].map(([id, category]) => ({
    ...{ id, category, name: 'Name', provider: 'Provider', purpose: 'Purpose', retention: '1 year' },
    ...{ policyUrl: 'https://a.example', optOutUrl: 'http://a.example' },
    cookies: [{ name: 'a', duration: '1 day', purpose: 'b' }],
    storage: [{ name: 'b', type: 'local' }],
  })),
};

const tryIn = (page: Page, ...given: [object, object]): Promise<string[]> =>
  ask(page, `(${TRY})(${JSON.stringify(given)})`);

async function openShop() {
  for (const [name, code] of files) site.script(`/${name}`, code);
  site.html('/', `${WATCH}<body><script type="module" src="/${[...files.keys()][0] ?? ''}"></script>`);
  const visit = await site.visit('/');
  await visit.page.waitForFunction('window.createAssent');
  const usual = new Set(
    (
      await Promise.all([
        tryIn(visit.page, plain, { needs: 'analytics', address: 'https://a.example', placeholder: '/poster.jpg' }),
      ])
    ).flat(),
  );
  return { ...visit, usual };
}

const SAFE = /=(https?|mailto|tel|relative)$/;

describe('hostile strings', () => {
  it('in every text of a configuration and in the attributes of what is tagged make nothing but text', async () => {
    const { page, usual, errors } = await openShop();
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(hostileConfig(), hostileElement(), async (config, element) => {
        tried++;
        const found = await tryIn(page, config, element);
        expect(found.filter((one) => !usual.has(one) && !SAFE.test(one))).toEqual([]);
      }),
      { numRuns: 60, seed: SEED, endOnFailure: true },
    );
    await settle(page);
    expect(await ask(page, 'hits')).toBe(0);
    expect(site.asked('/pwned')).toBe(0);
    expect(errors).toEqual([]);
    console.log(
      `${tried} configurations, each with hostile strings throughout (seed ${SEED}); ${usual.size} kinds of parts`,
    );
  }, 180_000);

  it('in the address of what is tagged throw nothing where they are no address at all', async () => {
    const { page, errors } = await openShop();
    await tryIn(page, plain, { needs: 'analytics', address: 'http://[', placeholder: '' });
    expect(errors).toEqual([]);
  });

  it('in a language file make nothing but text', async () => {
    site.html('/usual', `${WATCH}{tag}<body><assent-declaration></assent-declaration>`);
    const usual = await site.visit('/usual');
    const anatomyOf = async (page: Page) => {
      await bannerShown(page);
      await page.waitForSelector('assent-declaration > [lang]', { state: 'attached' });
      await page.evaluate('assent.showPreferences()');
      await page.waitForSelector('assent-preferences dialog[open]');
      await unfold(page);
      return ask<string[]>(page, 'anatomy()');
    };
    const expected = await anatomyOf(usual.page);
    for (const seed of [1, 2, 3]) {
      site.script('/assent/lang/de.js', `export const ${ORDER} = () => ${JSON.stringify(payloads(100, seed))}`);
      site.html(
        '/',
        `${WATCH}<script src="/assent/assent.js" data-lang="de"></script><body><assent-declaration></assent-declaration>`,
      );
      const { page, errors } = await site.visit('/');
      const found = await anatomyOf(page);
      expect(found.filter((one) => !expected.includes(one))).toEqual([]);
      expect(await ask(page, 'hits')).toBe(0);
      expect(errors).toEqual([]);
    }
    expect(site.asked('/pwned')).toBe(0);
  });
});
