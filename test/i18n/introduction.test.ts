// The first layer's own text.
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en.js';
import { introduce } from '../../src/i18n/introduction.js';
import { listOf } from '../../src/i18n/list.js';
import { count, fill, textFor } from '../../src/i18n/translate.js';

const about = { controller: 'Outlet Ltd', purposes: ['measure'], thirdParties: 2, days: 182 };

describe('the introduction', () => {
  it('names who asks, each purpose, the number of third parties, and the days', () => {
    expect(introduce(en, 'en', { ...about, purposes: ['measure', 'remember', 'advertise'] })).toBe(
      'Outlet Ltd asks to use cookies to measure, remember, and advertise. 2 third parties take part. ' +
        'We keep your answer for 182 days; you can change or withdraw it at any time.',
    );
  });

  it.each([
    [undefined, 'Third parties may take part.'],
    [1, 'One third party takes part.'],
    [12, '12 third parties take part.'],
  ])('says of %s third parties: %s', (thirdParties, sentence) => {
    expect(introduce(en, 'en', { ...about, thirdParties })).toContain(sentence);
  });

  it('says nothing of third parties where there are none, and speaks of the shop where nobody is named', () => {
    const text = introduce(en, 'en', { ...about, thirdParties: 0, controller: undefined });
    expect(text).toMatch(/^This shop asks to use cookies to measure\. We keep your answer/);
  });
});

describe('a list', () => {
  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']], [['a, b', 'c', 'd', 'e']]])(
    'of %o is written as the browser would',
    (things) => {
      expect(listOf(things, 'en')).toBe(new Intl.ListFormat('en').format(things));
      for (const language of ['de', 'ga', 'is', 'mt']) {
        expect(listOf(things, language)).toBe(new Intl.ListFormat(language).format(things));
      }
    },
  );

  it.each(['en', 'ga', 'is', 'mt'])(
    'in "%s" is not asked for, since browsers lack it or come to it late',
    (language) => {
      const asked = vi.spyOn(Intl, 'ListFormat');
      expect(listOf(['a', 'b'], language)).toMatch(/^a,? \S+ b$/);
      expect(asked).not.toHaveBeenCalled();
      asked.mockRestore();
    },
  );
});

describe('texts', () => {
  it('are filled with what is there, and leave the rest', () => {
    expect(fill('{a} {b} {constructor}', { a: 1 })).toBe('1 {b} {constructor}');
    expect(fill('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
  });

  it('that are counted take the form of the number, or else the one that a site has', () => {
    const forms = { one: '{count} day', other: '{count} days' };
    expect([1, 2].map((number) => count(forms, number, 'en'))).toEqual(['1 day', '2 days']);
    expect([count({ other: 'Days: {count}' }, 1, 'en'), count('Days: {count}', 1, 'en')]).toEqual([
      'Days: 1',
      'Days: 1',
    ]);
  });

  it.each([
    ['plain', 'de', 'plain'],
    [{ de: 'Tag', en: 'Day' }, 'de', 'Tag'],
    [{ de: 'Tag', en: 'Day' }, 'de-AT', 'Tag'],
    [{ 'de-AT': 'Servus', de: 'Tag' }, 'de-AT', 'Servus'],
    [{ de: 'Tag', en: 'Day' }, 'fr', 'Day'],
    [{ it: 'Giorno' }, 'fr', 'Giorno'],
    [{ en: 5, it: 'Giorno' }, 'fr', 'Giorno'],
    [{}, 'en', undefined],
    [{}, 'constructor', undefined],
    [null, 'en', undefined],
    [7, 'en', undefined],
  ])('of a site %o in %s: %s', (text, language, expected) => {
    expect(textFor(text, language)).toBe(expected);
  });
});
