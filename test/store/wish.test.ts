// What a visitor asked for, put so that it answers for every name.
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import type { Rules } from '../../src/core/categories.js';
import { noAnswers, type Answers, type Decision } from '../../src/core/decision.js';
import { wishForAll, wishForSome } from '../../src/store/wish.js';

const RULES: Rules = {
  categories: [
    { id: 'functionality', required: true },
    { id: 'analytics', required: false },
    { id: 'targeting', required: false },
    { id: 'constructor', required: false },
  ],
  services: [
    { id: 'ga4', category: 'analytics', required: false },
    { id: 'ads', category: 'targeting', required: false },
  ],
};

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

let warned: Mock<typeof console.warn>;
beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('wishForAll', () => {
  it.each([true, false])('answers %s for every category', (answer) => {
    const wish = wishForAll(answer);
    expect([wish('categories', 'analytics'), wish('categories', 'anything')]).toEqual([answer, answer]);
  });

  it.each([true, false])('lets every service follow its category: %s', (answer) => {
    expect(wishForAll(answer)('services', 'ga4')).toBeUndefined();
  });
});

describe('wishForSome', () => {
  const wishFor = (categories: object, services: object = {}, earlier: Decision | null = null) =>
    wishForSome(RULES, earlier, { categories: categories as Answers, services: services as Answers });

  it('answers what was asked for', () => {
    const wish = wishFor({ analytics: true, targeting: false }, { ga4: false });
    expect(wish('categories', 'analytics')).toBe(true);
    expect(wish('categories', 'targeting')).toBe(false);
    expect(wish('services', 'ga4')).toBe(false);
    expect(warned).not.toHaveBeenCalled();
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

  it.each<[what: string, categories: object, services: object, line: string]>([
    [
      'an unknown category',
      { nothing: true },
      {},
      'set.categories.nothing: expected true or false for a known name, got true',
    ],
    [
      'an unknown service',
      {},
      { nobody: false },
      'set.services.nobody: expected true or false for a known name, got false',
    ],
    [
      'a service among the categories',
      { ga4: true },
      {},
      'set.categories.ga4: expected true or false for a known name, got true',
    ],
    [
      'a category among the services',
      {},
      { analytics: true },
      'set.services.analytics: expected true or false for a known name, got true',
    ],
    [
      'a string for an answer',
      { analytics: 'true' },
      {},
      'set.categories.analytics: expected true or false for a known name, got true',
    ],
    [
      'a number for an answer',
      { targeting: 1 },
      {},
      'set.categories.targeting: expected true or false for a known name, got 1',
    ],
    ['null for an answer', {}, { ads: null }, 'set.services.ads: expected true or false for a known name, got null'],
  ])('leaves out %s with a warning', (_, categories, services, line) => {
    const wish = wishFor(categories, services);
    expect(warned.mock.calls).toEqual([[`[assent:set] ${line}`]]);
    for (const name of [...Object.keys(categories), ...Object.keys(services)]) {
      expect([wish('categories', name), wish('services', name)]).toEqual([undefined, undefined]);
    }
  });

  it('lets the earlier answer stand where the new one is not true or false', () => {
    expect(wishFor({ analytics: 'yes' }, {}, EARLIER)('categories', 'analytics')).toBe(true);
    expect(wishFor({ targeting: 'on' }, {}, EARLIER)('categories', 'targeting')).toBe(false);
  });

  it('leaves out names of the prototype, and finds none that nobody gave', () => {
    const given = JSON.parse('{"__proto__": true, "toString": true, "analytics": true}') as object;
    const wish = wishFor(given);
    expect(wish('categories', 'analytics')).toBe(true);
    for (const name of ['__proto__', 'toString', 'constructor', 'valueOf']) {
      expect(wish('categories', name)).toBeUndefined();
      expect(wish('services', name)).toBeUndefined();
    }
    expect(warned).toHaveBeenCalledTimes(2);
    expect(({} as Record<string, unknown>)['analytics']).toBeUndefined();
  });

  it('answers for a category that is named constructor only when it was given', () => {
    expect(wishFor({})('categories', 'constructor')).toBeUndefined();
    expect(wishFor({ constructor: true })('categories', 'constructor')).toBe(true);
  });

  it('takes nothing from the prototype of what it is given', () => {
    expect(wishFor(Object.create({ analytics: true }) as object)('categories', 'analytics')).toBeUndefined();
  });

  it.each([undefined, null])('takes %s for no answers', (nothing) => {
    const wish = wishForSome(RULES, EARLIER, {
      categories: { analytics: false },
      services: nothing as unknown as Answers,
    });
    expect([wish('categories', 'analytics'), wish('services', 'ads')]).toEqual([false, true]);
  });

  it('warns of a symbol as an answer', () => {
    expect(wishFor({ analytics: Symbol('yes') })('categories', 'analytics')).toBeUndefined();
    expect(warned).toHaveBeenCalledOnce();
  });

  it.fails.each<[what: string, value: unknown]>([
    ['an object without a prototype', Object.create(null)],
    ['an object that refuses to be text', { toString: () => ({}), valueOf: () => ({}) }],
  ])('warns of %s as an answer instead of throwing', (_, value) => {
    expect(wishFor({ analytics: value })('categories', 'analytics')).toBeUndefined();
    expect(warned).toHaveBeenCalledOnce();
  });
});
