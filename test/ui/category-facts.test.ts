// What the interface says of categories and services in a site's own words: as sentences, whoever wrote them how.
import { describe, expect, it } from 'vitest';
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
