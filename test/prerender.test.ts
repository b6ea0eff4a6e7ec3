// @vitest-environment node
// The banner as HTML: what it says in every language, and that texts stay texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages.js';
import { bannerHash, renderBanner, renderHead, type Config } from '../src/prerender.js';
import { inner, sha256 } from './helpers/inner-html.js';

const textOf = (html: string) =>
  inner(html.replace(/<template[^]*<\/template>/, ''), 'p').replace(/&#(\d+);/g, (_, code: string) =>
    String.fromCharCode(Number(code)),
  );

describe('renderBanner', () => {
  it.each(LANGUAGES)('speaks %s, with every part that the banner has', (lang) => {
    const html = renderBanner({ policy: { url: '/privacy', controller: 'Outlet' } }, { lang });
    expect(html).toContain(` lang="${lang}" dir="${['ar', 'he'].includes(lang) ? 'rtl' : 'ltr'}"`);
    for (const part of ['accept-all', 'reject-all', 'preferences'])
      expect(html).toMatch(new RegExp(`<button [^>]*data-assent-action="${part}">[^<]+</button>`));
    expect(html).toMatch(
      /<h2 slot="title"[^>]*>[^<]+<\/h2><p slot="text">[^<{]+<\/p><a slot="policy" href="\/privacy">/,
    );
    expect(textOf(html)).toContain('Outlet');
    expect(textOf(html)).toMatch(/182|[٠-٩]/);
  });

  it('is the element as it stands in a page, with the place and the looks that the site chose', () => {
    const ui = { layout: 'box', position: 'top', theme: 'dark' } as const;
    const tagOf = (config: Config) => /^<assent-banner[^>]*>/.exec(renderBanner(config))?.[0];
    const host =
      '<assent-banner prerendered="on" role="region" aria-labelledby="assent-banner-title" data-nosnippet lang="en" dir="ltr"';
    expect(tagOf({})).toBe(`${host} layout="bar" position="bottom" theme="auto">`);
    expect(tagOf({ ui })).toBe(`${host} layout="box" position="top" theme="dark">`);
    const html = renderBanner();
    expect(html).toContain('<h2 slot="title" id="assent-banner-title">');
    expect(html.match(/<button slot="actions" type="button" data-assent-action="/g)).toHaveLength(3);
    expect(html).toMatch(/<template shadowrootmode="open"><style>[^]*<\/assent-banner>$/);
  });

  it('says other things in other languages', () => {
    expect(new Set(LANGUAGES.map((lang) => textOf(renderBanner({}, { lang })))).size).toBe(LANGUAGES.length);
  });

  it('counts the third parties in the plural of the language', () => {
    const services = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, category: 'analytics', provider: `${id} Ltd` }));
    const say = (count: number, lang: string) => textOf(renderBanner({ services: services.slice(0, count) }, { lang }));
    expect(say(1, 'en')).toContain('One third party takes part.');
    expect(say(5, 'en')).toContain('5 third parties take part.');
    expect(new Set([1, 2, 5].map((count) => say(count, 'pl').replace(/\d/g, ''))).size).toBe(3);
  });

  it("says the site's own texts, and takes the configuration's language where none is wanted", () => {
    const config = { language: { default: 'fr' }, texts: { fr: { rejectAll: 'Non merci' } } };
    expect(renderBanner(config)).toContain('>Non merci</button>');
    expect(renderBanner(config)).toContain('>Tout accepter</button>');
    expect(renderBanner(config, { lang: 'de' })).toContain('>Alle ablehnen</button>');
    expect(renderBanner(config, { lang: 'nb-NO' })).toContain(' lang="no"');
  });

  it('says that a wish for privacy was heard where the request brought one', () => {
    expect(renderBanner({}, { gpc: true })).toMatch(/<p slot="notice">[^<]*Global Privacy Control[^<]*<\/p>/);
    expect(renderBanner({})).not.toContain('Global Privacy Control');
  });

  it('does not say so where the rule hears no such wish', () => {
    const regimes = [{ id: 'all', where: ['*'], mode: 'opt-in' as const, gpc: false }];
    expect(renderBanner({ regimes }, { gpc: true })).not.toContain('Global Privacy Control');
  });

  it.each([
    ['a plural without words', 'en', { bannerKeeps: { other: 5 } }],
    ['a plural with a form that is none', 'pl', { bannerKeeps: { few: 5, many: 5, other: 'x' } }],
    ['a plural without the form for all else', 'en', { bannerKeeps: { one: 'x' } }],
    ['a plural for what has none', 'en', { acceptAll: { other: 'Yes' } }],
    ['a language that is none', 'easy', { acceptAll: 'Yes' }],
  ])('says what it would without %s', (_, lang, texts) => {
    expect(renderBanner({ texts: { [lang]: texts } } as unknown as Config, { lang })).toBe(renderBanner({}, { lang }));
  });

  it("keeps the answer for as long as the place's rule says", () => {
    const regimes = [{ id: 'ch', where: ['CH'], mode: 'opt-in' as const, days: 90 }];
    expect(textOf(renderBanner({ regimes }, { region: 'CH' }))).toContain('for 90 days');
    expect(textOf(renderBanner({}, { region: 'CH' }))).toContain('for 182 days');
    expect(textOf(renderBanner({}, { region: 'US' }))).toContain('for 182 days');
  });

  it('puts nothing between sentences in Chinese and Japanese', () => {
    for (const lang of ['ja', 'zh-CN', 'zh-TW'])
      expect(textOf(renderBanner({}, { lang, gpc: true })), lang).toMatch(/^[^。]+。(?:\S[^。]*。)+$/);
  });

  it('is empty where nobody is asked first', () => {
    expect(renderBanner({ minor: true })).toBe('');
    expect(renderBanner({ categories: { functionality: { required: true } } })).toBe('');
    expect(renderBanner({ regimes: 'worldwide' }, { region: 'US-CA' })).toBe('');
    expect(renderBanner({ regimes: 'worldwide', region: 'US-CA' })).toBe('');
    expect(renderBanner({ regimes: 'worldwide', region: 'US-CA' }, { region: 'DE' })).not.toBe('');
    expect(renderBanner({ regimes: 'worldwide' })).not.toBe('');
  });

  it('is quoted by no search engine as a part of the page', () => {
    expect(renderBanner()).toMatch(/^<assent-banner [^>]*\bdata-nosnippet\b/);
  });

  it('shows what stands for a NUL, as a page does', () => {
    expect(renderBanner({ texts: { en: { acceptAll: 'a\0b' } } })).toContain('>a\ufffdb</button>');
  });

  it('links to no address that runs', () => {
    for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 7])
      expect(renderBanner({ policy: { url } } as Config)).not.toContain('<a ');
  });

  it('has the same tags whatever the configuration and the options say', () => {
    const tags = (html: string) => html.replace(/<style[^]*?<\/style>/, '').match(/<\/?[\w-]+/g);
    const expected = tags(renderBanner({ policy: { url: '/' } }));
    const trick = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</p><script>x</script>', '"><img src=x onerror=x>', '</template>', '<!--', '&lt;b&gt;', '\0<\r'),
    );
    const text = fc.tuple(trick, trick).map(([one, other]) => one + other);
    fc.assert(
      fc.property(text, text, text, text, (controller, bannerTitle, acceptAll, layout) => {
        const config = {
          policy: { url: '/', controller },
          texts: { en: { bannerTitle, acceptAll } },
          ui: { layout, theme: layout },
        } as unknown as Config;
        const html = renderBanner(config, { nonce: layout });
        expect(tags(html)).toEqual(expected);
        expect(inner(html, 'h2')).not.toMatch(/[<>"'`\r\0]/);
      }),
      { numRuns: 50 },
    );
  });

  it('is made of any JSON whatever', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (policy, ui) => {
        const texts = { en: policy };
        expect(typeof renderBanner({ policy, ui, texts, services: ui } as unknown as Config)).toBe('string');
        expect(typeof renderBanner(policy as Config)).toBe('string');
        expect(typeof renderHead(policy as Config)).toBe('string');
      }),
    );
  });

  it('brings styles that do not stay where no script runs', () => {
    const style = inner(renderBanner(), 'style');
    expect(style).toContain('position:fixed');
    expect(style).toContain('(scripting:none)');
    expect(renderBanner({}, { nonce: 'a"b' })).toContain('<style nonce="a&#34;b">');
  });

  it('is named by its hash in a policy', async () => {
    expect(await bannerHash()).toBe(sha256(inner(renderBanner(), 'style')));
  });
});
