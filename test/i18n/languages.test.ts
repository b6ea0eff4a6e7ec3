// Every language says all that English says, in its own words and plural forms, and stays small.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { enDetails } from '../../src/i18n/en-details.js';
import { enInPage } from '../../src/i18n/en-in-page.js';
import { en } from '../../src/i18n/en.js';
import { introduce } from '../../src/i18n/introduction.js';
import { LANGUAGES, pickLanguage } from '../../src/i18n/languages.js';
import type { Messages } from '../../src/i18n/messages.js';

const FOLDER = join(import.meta.dirname, '../../src/i18n/lang');
const MAX_BYTES = 1500;
const MAX_LABEL = 30;
/** What fits beside a title and three buttons in a third of a small phone. */
const MAX_INTRODUCTION = 280;

const english: Readonly<Record<string, Text>> = { ...en, ...enDetails, ...enInPage };
const integers = Array.from({ length: 201 }, (_, number) => number);

/** Texts that are the same word in English, and why that is right. */
const COGNATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: { cookie: 'the usual word', database: 'the Danish word' },
  de: { cookie: 'the usual word', name: 'the German word' },
  es: { cookie: 'the word that the authority uses' },
  fr: { cookie: 'the usual word', serviceCount: 'the French word' },
  it: { cookie: 'the word that the authority uses' },
  ja: { cookie: 'written in Latin letters in notices' },
  mt: { cookie: 'the word that the authority uses' },
  nl: { cookie: 'the usual word', database: 'the Dutch word' },
  no: { database: 'the Norwegian word' },
  pt: { cookie: 'the word that the authority uses' },
  'pt-BR': { cookie: 'the word that the authority uses' },
  sv: { cookie: 'the usual word' },
  'zh-CN': { cookie: 'written in Latin letters in notices' },
  'zh-TW': { cookie: 'written in Latin letters in notices' },
};

type Text = string | Readonly<Record<string, string>>;

const codes = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
const formsOf = (text: Text | undefined) => (typeof text === 'string' ? [text] : Object.values(text ?? {}));
const placeholdersOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

it('has a file for each language of the list, and no other', () => {
  expect([...codes].sort()).toEqual([...LANGUAGES].sort());
  expect(LANGUAGES).toHaveLength(36);
});

describe.each(codes)('%s', (code) => {
  let say: Messages;
  let texts: Readonly<Record<string, Text>>;
  let all: [key: string, form: string][];

  beforeAll(async () => {
    const file = (await import(`../../src/i18n/lang/${code}.ts`)) as { default: Messages };
    say = file.default;
    texts = { ...say };
    all = Object.entries(texts).flatMap(([key, text]) => formsOf(text).map((form): [string, string] => [key, form]));
  });

  it('has the keys of English, in the same order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  it('has the plural forms that whole numbers ask for', () => {
    const rules = new Intl.PluralRules(code);
    const asked = new Set([...integers.map((number) => rules.select(number)), 'other']);
    const plurals = Object.entries(english).filter(([, text]) => typeof text === 'object');
    expect(plurals.length).toBeGreaterThan(3);
    for (const [key] of plurals) expect([key, Object.keys(texts[key] ?? {}).sort()]).toEqual([key, [...asked].sort()]);
  });

  it('names the number wherever a form stands for several, and nothing but the number', () => {
    const rules = new Intl.PluralRules(code);
    const isForOne = (form: string) => integers.filter((number) => rules.select(number) === form).length === 1;
    for (const [key, text] of Object.entries(texts)) {
      if (typeof text === 'string') continue;
      for (const [form, words] of Object.entries(text)) {
        const named = placeholdersOf(words);
        const expected = named.length || form === 'other' || !isForOne(form) ? ['{count}'] : [];
        expect([key, form, named]).toEqual([key, form, expected]);
      }
    }
  });

  it('has the placeholders of English in every other text', () => {
    const expected = Object.entries(english).filter(([, text]) => typeof text === 'string');
    for (const [key, text] of expected) {
      expect([key, placeholdersOf(texts[key] as string)]).toEqual([key, placeholdersOf(text as string)]);
    }
  });

  it.skipIf(code === 'en')('leaks no English, but for words that both share', () => {
    const same = all.filter(([key, form]) => formsOf(english[key]).includes(form)).map(([key]) => key);
    expect(same.sort()).toEqual(Object.keys(COGNATES[code] ?? {}).sort());
  });

  it('has no empty text, no blanks at its ends or doubled, no markup', () => {
    expect(all.filter(([, form]) => !form || form !== form.trim() || /[<>]|\s\s/.test(form))).toEqual([]);
  });

  it('has purposes that end in no full stop of their own, since their sentence may end with them', () => {
    const purposes = all.filter(([key]) => key.endsWith('Purpose'));
    expect(purposes).toHaveLength(4);
    expect(purposes.filter(([, text]) => /\p{P}$/u.test(text))).toEqual([]);
  });

  it('has no word that mixes Latin letters with look-alikes', () => {
    const mixed = /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u;
    expect(all.filter(([, form]) => mixed.test(form))).toEqual([]);
  });

  it('has short labels that cannot be taken for one another', () => {
    const labels = [say.acceptAll, say.rejectAll, say.preferences];
    expect(new Set(labels.map((label) => label.toLocaleLowerCase(code))).size).toBe(labels.length);
    expect(labels.filter((label) => label.length > MAX_LABEL)).toEqual([]);
  });

  it('has a first layer that fits a small phone', () => {
    const purposes = [say.analyticsPurpose, say.preferencePurpose, say.targetingPurpose];
    const text = introduce(say, code, { controller: undefined, purposes, thirdParties: 12, days: 182 });
    expect(text).not.toMatch(/[{}]/);
    expect(text.length).toBeLessThanOrEqual(MAX_INTRODUCTION);
    const sentences = [...new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text)];
    expect(sentences.length, text).toBeLessThanOrEqual(3);
  });

  it('is small', () => {
    expect(brotliCompressSync(JSON.stringify(Object.values(texts))).length).toBeLessThanOrEqual(MAX_BYTES);
  });
});

describe('the language that fits', () => {
  it.each([
    [[], 'en'],
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['pt'], 'pt'],
    [['pt-PT'], 'pt'],
    [['pt-BR'], 'pt-BR'],
    [['pt-br-x-shop'], 'pt-BR'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-TW'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-MO'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-Hant-CN'], 'zh-TW'],
    [['nb-NO'], 'no'],
    [['nn'], 'no'],
    [['iw-IL'], 'he'],
    [['en-GB', 'de'], 'en'],
    [['eo', 'fr-CA', 'de'], 'fr'],
    [['eo'], 'en'],
    [['', '-', 'constructor', '__proto__', 'it'], 'it'],
    [['pt_BR'], 'pt-BR'],
    [['deu', 'de1'], 'en'],
  ])('of %j is %s', (wanted, code) => {
    expect(pickLanguage(wanted)).toBe(code);
  });

  it.each([
    [['sr'], 'sr'],
    [['sr-Latn-RS', 'de'], 'sr'],
    [['de-AT'], 'de'],
    [['en', 'sr'], 'en'],
    [['constructor'], 'en'],
    [['sq'], 'en'],
    [['en-eo', 'bs-cyrl'], 'en'],
    [['bs-cyrl'], 'bs-Cyrl'],
  ])('of %j is %s where the site has texts in languages that are none of ours', (wanted, code) => {
    expect(pickLanguage(wanted, { sr: {}, 'de-AT': {}, 'bs-Cyrl': {} })).toBe(code);
  });

  it.each(['easy', 'esperanto', 'x'])(
    'of a site that calls its texts "%s" is the next, since no language is',
    (tag) => {
      expect(pickLanguage([tag, 'de'], { [tag]: { acceptAll: 'Yes' } })).toBe('de');
    },
  );

  it.each(LANGUAGES)('is each one that is named exactly: %s', (code) => {
    expect(pickLanguage([code])).toBe(code);
  });
});
