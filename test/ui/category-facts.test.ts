// What the interface says of categories and services in a site's own words: as sentences, whoever wrote them how.
import { describe, expect, it, vi } from 'vitest';
import type { Assent } from '../../src/api.js';
import english from '../../src/i18n/lang/en.js';
import { categoryFacts } from '../../src/ui/shared/category-facts.js';

const read = (purpose: string, language = 'en') => {
  const settings = {
    config: {},
    categories: [{ id: 'analytics', required: false, purpose, without: purpose }],
    services: [{ id: 'visits', category: 'analytics', required: false, purpose }],
  };
  return categoryFacts({ settings } as unknown as Assent, english, language)[0];
};

const sentence = (text: string, language?: string) => read(text, language)?.services[0]?.purpose;

describe("a site's own purpose", () => {
  it.each([
    ['en', 'Keeps the basket', 'Keeps the basket.'],
    ['en', 'Keeps the basket ', 'Keeps the basket.'],
    ['en', 'Level 2', 'Level 2.'],
    ['en', 'Keeps the basket (yours)', 'Keeps the basket (yours).'],
    ['en', 'Names it “basket”', 'Names it “basket”.'],
    ['en', 'Names it "basket"', 'Names it "basket".'],
    ['de', 'Nennt ihn „Korb“', 'Nennt ihn „Korb“.'],
    ['da', 'Kalder den »kurv«', 'Kalder den »kurv«.'],
    ['ar', 'يحفظ السلة', 'يحفظ السلة.'],
    ['ar', 'مُفِيدٌ', 'مُفِيدٌ.'],
    ['ja', 'かごを覚えます', 'かごを覚えます。'],
    ['zh-TW', '記住購物車（您的）', '記住購物車（您的）。'],
    ['zh-CN', '记住购物车', '记住购物车。'],
  ])('in %s gets its full stop where it has none: %s', (language, text, expected) => {
    expect(sentence(text, language)).toBe(expected);
  });

  it.each([
    ['en', ''],
    ['en', 'Keeps the basket.'],
    ['en', 'Keeps the basket. '],
    ['en', 'Keeps the basket!'],
    ['en', 'Keeps the basket…'],
    ['en', 'Keeps:'],
    ['en', 'It says “Keep it.”'],
    ['en', 'Keeps the basket (and more.)'],
    ['ar', 'هل يحفظ السلة؟'],
    ['ja', 'かごを覚えます。'],
    ['zh-CN', '记住购物车！'],
  ])('in %s stays as it is where it ends: %s', (language, text) => {
    expect(sentence(text, language)).toBe(text);
  });

  it('is a sentence as detail, and as what refusing costs, and goes on unended after "to …"', () => {
    const { detail, without, purpose } = read('count visits') ?? {};
    expect([detail, without, purpose]).toEqual(['count visits.', 'count visits.', 'count visits']);
  });
});

describe('what is said of a site', () => {
  const all = (config: object, categories: object[], services: object[] = [], explain = vi.fn()) => ({
    facts: categoryFacts({ settings: { config, categories, services }, explain } as unknown as Assent, english, 'en'),
    explain,
  });
  const NOTHING = { purpose: '', without: '', clause: '', required: false, services: [] };

  it('is its own, else ours, else the name', () => {
    const words = { title: 'Stats', purpose: 'count', without: 'We guess.' };
    const { facts } = all({}, [
      { id: 'analytics', required: true, ...words },
      { id: 'targeting', required: false },
      { id: 'chat', required: false },
    ]);
    expect(facts).toEqual([
      { ...NOTHING, id: 'analytics', ...words, detail: 'count.', required: true },
      {
        ...NOTHING,
        id: 'targeting',
        title: english.targetingTitle,
        detail: english.targetingDetail,
        purpose: english.targetingPurpose,
        without: english.targetingWithout,
      },
      { ...NOTHING, id: 'chat', title: 'chat', detail: '' },
    ]);
  });

  it('is of each service in its category, with all that it keeps', () => {
    const kinds = ['local', 'session', 'indexeddb', 'server', 'cookie', 'fax'];
    const storage = kinds.map((type) => ({ type, name: type }));
    const full = { name: 'Tally', provider: 'Tally Ltd', purpose: 'counts.', retention: 'a year' };
    const links = { policyUrl: 'https://tally.example/', optOutUrl: 'https://tally.example/out' };
    const cookie = { name: '_t', purpose: 'Tells apart', duration: 'a day' };
    const { facts } = all(
      {},
      [{ id: 'analytics' }, { id: 'chat' }],
      [
        {
          id: 'tally',
          category: 'analytics',
          required: true,
          ...full,
          ...links,
          cookies: [cookie, '_u', null],
          storage,
        },
        { id: 'bare', category: 'chat', required: false, cookies: {} },
      ],
    );
    const entry = (name: string, kind: string) => ({ name, kind, purpose: '', duration: '' });
    const words = [
      english.localStorage,
      english.sessionStorage,
      english.database,
      english.serverLog,
      english.cookie,
      'fax',
    ];
    expect(facts.map(({ services }) => services)).toMatchObject([
      [
        {
          id: 'tally',
          required: true,
          ...full,
          ...links,
          clause: '',
          entries: [
            { ...cookie, kind: english.cookie },
            entry('_u', english.cookie),
            ...kinds.map((name, at) => entry(name, words[at] ?? '')),
          ],
        },
      ],
      [{ id: 'bare', name: 'bare', provider: '', retention: '', policyUrl: '', optOutUrl: '', entries: [] }],
    ]);
  });

  it.each([
    ['/privacy#top', '#clause', '/privacy#clause'],
    ['/privacy', 'https://other.example/#clause', 'https://other.example/#clause'],
    [undefined, '#clause', ''],
    ['/privacy', undefined, ''],
  ])('is linked to the clause of its policy: %s and %s to %s', (url, policy, clause) => {
    const { facts, explain } = all(
      { policy: { url } },
      [{ id: 'chat', policy }],
      [{ id: 'x', category: 'chat', policy }],
    );
    expect([facts[0]?.clause, facts[0]?.services[0]?.clause]).toEqual([clause, clause]);
    expect(explain).not.toHaveBeenCalled();
  });

  it('is linked to no address that runs, which is explained', () => {
    const { facts, explain } = all({}, [{ id: 'chat', policy: 'javascript:alert(1)' }]);
    expect(facts[0]?.clause).toBe('');
    expect(explain).toHaveBeenCalledOnce();
  });
});
