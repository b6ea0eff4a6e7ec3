// What a visitor asked for, put so that it answers for every name.
import { describe, expect, it } from 'vitest';
import { noAnswers, type Answers, type Decision } from '../../src/core/decision.js';
import { wishForAll, wishForSome } from '../../src/store/wish.js';
import { holdsBy } from '../helpers/holds.js';

const answersOf = (answers: Answers): Answers => Object.assign(noAnswers(), answers);

const EARLIER: Decision = {
  at: 1,
  days: 182,
  id: 'k3v9x0qmf2a71b8c',
  revision: '',
  method: 'custom',
  mode: 'opt-in',
  gpc: false,
  required: ['functionality'],
  categories: answersOf({ analytics: true, targeting: false }),
  services: answersOf({ ga4: false, ads: true }),
  known: [],
};

describe('wishForAll', () => {
  it.each([true, false])('answers %s for every name', (answer) => {
    const wish = wishForAll(answer);
    expect([wish('categories', 'analytics'), wish('services', 'ga4')]).toEqual([answer, answer]);
  });
});

describe('wishForSome', () => {
  const wishFor = (categories: object, services: object = {}, earlier: Decision | null = null) =>
    wishForSome({ categories: categories as Answers, services: services as Answers }, holdsBy(earlier), earlier);

  it('answers what was asked for', () => {
    const wish = wishFor({ analytics: true, targeting: false }, { ga4: false });
    expect(wish('categories', 'analytics')).toBe(true);
    expect(wish('categories', 'targeting')).toBe(false);
    expect(wish('services', 'ga4', 'analytics')).toBe(false);
  });

  it('says nothing of what was neither asked for nor answered before', () => {
    const wish = wishFor({ analytics: true });
    expect([wish('categories', 'targeting'), wish('services', 'ga4')]).toEqual([undefined, undefined]);
  });

  it('keeps the earlier answer of what was not asked for, yes or no', () => {
    const wish = wishFor({}, {}, EARLIER);
    expect([wish('categories', 'analytics'), wish('categories', 'targeting')]).toEqual([true, false]);
    expect([wish('services', 'ga4'), wish('services', 'ads')]).toEqual([false, true]);
  });

  it('puts what is asked for above the earlier answer, also a no above a yes', () => {
    const wish = wishFor({ analytics: false, targeting: true }, { ga4: true, ads: false }, EARLIER);
    expect([wish('categories', 'analytics'), wish('categories', 'targeting')]).toEqual([false, true]);
    expect([wish('services', 'ga4'), wish('services', 'ads')]).toEqual([true, false]);
  });

  it('keeps categories and services apart', () => {
    const wish = wishFor({ analytics: true }, { ga4: true });
    expect([wish('services', 'analytics'), wish('categories', 'ga4')]).toEqual([undefined, undefined]);
  });

  it.each<[what: string, value: unknown]>([
    ['a string', 'true'],
    ['an empty string', ''],
    ['a number', 1],
    ['null', null],
    ['undefined', undefined],
    ['a symbol', Symbol('yes')],
    ['a function', () => true],
    ['an object without a prototype', Object.create(null)],
    ['an object that stands for true', Object(true)],
    ['an object that refuses to be text', { toString: () => ({}), valueOf: () => ({}) }],
  ])('takes %s for no answer', (_, value) => {
    const wish = wishFor({ analytics: value }, { ads: value });
    expect([wish('categories', 'analytics'), wish('services', 'ads', 'targeting')]).toEqual([undefined, undefined]);
  });

  it('lets the earlier answer stand where the new one is not true or false', () => {
    expect(wishFor({ analytics: 'yes' }, {}, EARLIER)('categories', 'analytics')).toBe(true);
    expect(wishFor({ targeting: 'on' }, {}, EARLIER)('categories', 'targeting')).toBe(false);
  });

  it('lets the grant of a service stand where the answer for its category is not true or false', () => {
    expect(wishFor({ targeting: 0 }, {}, EARLIER)('services', 'ads', 'targeting')).toBe(true);
  });

  it('gives no yes again that does not hold any more', () => {
    const holds = { choices: answersOf({ analytics: false }), services: answersOf({ ads: false }) };
    const wish = wishForSome({ categories: {}, services: {} }, holds, EARLIER);
    expect([wish('categories', 'analytics'), wish('services', 'ads', 'targeting')]).toEqual([false, false]);
  });

  it('leaves a service that was not answered alone to its category, whatever holds for it', () => {
    const holds = { choices: noAnswers(), services: answersOf({ exempt: true }) };
    expect(
      wishForSome({ categories: {}, services: {} }, holds, EARLIER)('services', 'exempt', 'analytics'),
    ).toBeUndefined();
  });

  describe('with a no to a category', () => {
    it('ends what was granted inside it: the services follow', () => {
      const wish = wishFor({ targeting: false }, {}, EARLIER);
      expect(wish('services', 'ads', 'targeting')).toBeUndefined();
    });

    it('keeps a service that is named, yes or no', () => {
      expect(wishFor({ targeting: false }, { ads: true }, EARLIER)('services', 'ads', 'targeting')).toBe(true);
      expect(wishFor({ targeting: false }, { ads: false }, EARLIER)('services', 'ads', 'targeting')).toBe(false);
    });

    it('leaves the services of other categories their answers', () => {
      const wish = wishFor({ targeting: false }, {}, EARLIER);
      expect([wish('services', 'ga4', 'analytics'), wish('services', 'ads', 'preference')]).toEqual([false, true]);
    });

    it('leaves other categories their answers', () => {
      expect(wishFor({ targeting: false }, {}, EARLIER)('categories', 'analytics')).toBe(true);
    });
  });

  it('keeps the earlier refusal of a service with a yes to its category, unless the service is named', () => {
    expect(wishFor({ analytics: true }, {}, EARLIER)('services', 'ga4', 'analytics')).toBe(false);
    expect(wishFor({ analytics: true }, { ga4: true }, EARLIER)('services', 'ga4', 'analytics')).toBe(true);
  });

  it('keeps the earlier grant of a service where its category was refused earlier, not now', () => {
    expect(wishFor({ analytics: false }, {}, EARLIER)('services', 'ads', 'targeting')).toBe(true);
  });

  it('finds no answer that nobody gave under the names that every object has', () => {
    const wish = wishFor(JSON.parse('{"__proto__": {"valueOf": true}, "analytics": true}') as object, {}, EARLIER);
    expect(wish('categories', 'analytics')).toBe(true);
    for (const name of ['__proto__', 'toString', 'constructor', 'valueOf']) {
      expect(wish('categories', name)).toBeUndefined();
      expect(wish('services', name, 'constructor')).toBeUndefined();
    }
  });

  it('takes nothing for an answer that a page has put on every object', () => {
    const wish = wishFor(
      Object.create({ analytics: true, ads: true }) as object,
      Object.create({ ads: true }) as object,
    );
    expect([wish('categories', 'analytics'), wish('services', 'ads', 'targeting')]).toEqual([undefined, undefined]);
  });

  it('answers for a category that is named constructor only when it was given', () => {
    expect(wishFor({})('categories', 'constructor')).toBeUndefined();
    expect(wishFor({ constructor: true })('categories', 'constructor')).toBe(true);
  });

  it('takes an answer for the empty name for an answer to no other', () => {
    expect(wishFor({ '': false }, {}, EARLIER)('categories', 'analytics')).toBe(true);
  });
});
