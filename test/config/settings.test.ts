// What holds, whatever a site wrote: safe defaults, and noticing that something is wrong.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { resolveSettings, type Settings } from '../../src/config/settings.js';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { validateConfig } from '../../src/validate.js';

function resolve(raw: unknown): { settings: Settings; faults: number } {
  let faults = 0;
  const settings = resolveSettings(raw, () => faults++);
  return { settings, faults };
}

const ids = ({ categories }: Settings) => categories.map(({ id, required }) => (required ? `${id}!` : id));
const services = ({ services }: Settings) => services.map(({ id, required }) => (required ? `${id}!` : id));

const DEFAULTS = ['functionality!', 'analytics', 'preference', 'targeting'];
const STORE = { name: 'assent', days: 182, domain: '', sameSite: 'Lax', fallback: 'local' };

const anything = () =>
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });

/** Configurations of which any part may be right, wrong or missing. */
function anyConfig(): fc.Arbitrary<unknown> {
  const odd = fc.oneof(fc.constantFrom<unknown>(null, undefined, '', 0, 'yes', [], {}), anything());
  const or = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: odd });
  const id = fc.constantFrom(
    'functionality',
    'analytics',
    'targeting',
    'social',
    'constructor',
    '__proto__',
    '1st',
    '',
  );
  const part = (fields: Record<string, fc.Arbitrary<unknown>>) => or(fc.record(fields, { requiredKeys: [] }));
  const flag = or(fc.boolean());
  const category = part({ required: flag, title: or(fc.constant('x')) });
  return part({
    revision: or(fc.oneof(fc.string(), fc.integer())),
    categories: or(fc.dictionary(id, category, { maxKeys: 4 })),
    services: or(
      fc.array(part({ id: or(fc.oneof(fc.constantFrom('ga4', 'feed'), id)), category: or(id), required: flag })),
    ),
    minor: flag,
    store: part({
      name: or(fc.constant('shop')),
      days: or(fc.integer({ min: -1, max: 400 })),
      domain: or(fc.constant('outlet.example')),
      sameSite: or(fc.constantFrom('Lax', 'None', 'lax')),
      fallback: or(fc.constantFrom('local', 'memory', 'none')),
    }),
    withdraw: or(fc.constantFrom('reload', 'keep', 'forget')),
  });
}

const nativeKeys = Reflect.ownKeys(Object.prototype);

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(nativeKeys);
});

describe('resolveSettings', () => {
  it.each([
    ['an empty document', {}, false],
    ['none', undefined, false],
    ['null', null, true],
    ['a list', [], true],
    ['a string', 'x', true],
    ['empty categories', { categories: {} }, false],
    ['categories that are none', { categories: 'analytics' }, true],
  ])('gives the four default categories for %s, with functionality alone required', (_, raw, isFault) => {
    const { settings, faults } = resolve(raw);
    expect(ids(settings)).toEqual(DEFAULTS);
    expect(faults > 0).toBe(isFault);
  });

  it('fills in every default', () => {
    expect(resolve(undefined).settings).toEqual({
      revision: '',
      categories: [
        { id: 'functionality', required: true },
        { id: 'analytics', required: false },
        { id: 'preference', required: false },
        { id: 'targeting', required: false },
      ],
      services: [],
      minor: false,
      store: STORE,
      reloadOnWithdrawal: true,
      signals: {},
      config: {},
    });
  });

  it('takes over a valid configuration without reporting anything', () => {
    const raw = {
      revision: 3,
      categories: {
        social: { title: 'Social' },
        functionality: { required: false },
        basket: { title: 'B', required: true },
      },
      services: [
        { id: 'feed', category: 'social', name: 'Feed' },
        { id: 'checkout', category: 'basket', required: true },
      ],
      minor: false,
      store: { name: 'shop', days: 395, domain: 'outlet.example', sameSite: 'None', fallback: 'memory' },
      withdraw: 'keep',
    };
    const { settings, faults } = resolve(raw);
    expect(faults).toBe(0);
    expect(settings).toEqual({
      revision: '3',
      categories: [
        { id: 'social', title: 'Social', required: false },
        { id: 'functionality', required: false },
        { id: 'basket', title: 'B', required: true },
      ],
      services: [
        { id: 'feed', category: 'social', name: 'Feed', required: false, exempt: false },
        { id: 'checkout', category: 'basket', required: true, exempt: false },
      ],
      minor: false,
      store: raw.store,
      reloadOnWithdrawal: false,
      signals: {},
      config: raw,
    });
  });

  it.each(['required', 'regimes', 'exempt', 'minor'])('takes no %s from a changed prototype', (key) => {
    const before = resolve({ services: [{ id: 'feed', category: 'analytics' }] }).settings;
    Object.defineProperty(Object.prototype, key, { value: true, configurable: true });
    const { settings } = resolve({ services: [{ id: 'feed', category: 'analytics' }] });
    const found = settings.config[key as 'regimes'];
    Reflect.deleteProperty(Object.prototype, key);
    expect([settings, found]).toEqual([before, undefined]);
  });

  it.each<[title: string, raw: unknown, read: (settings: Settings) => unknown, safe: unknown]>([
    ['a revision of null', { revision: null }, (s) => s.revision, ''],
    ['a revision that is an object', { revision: { toString: 1 } }, (s) => s.revision, ''],
    ['an endless revision', { revision: Infinity }, (s) => s.revision, ''],
    ['categories in a list', { categories: ['social'] }, ids, DEFAULTS],
    ['a category with an odd name', { categories: { 'a b': {}, analytics: {} } }, ids, ['analytics']],
    ['signals that are a name', { signals: 'google' }, (s) => s.signals, {}],
    ['a category named __proto__', JSON.parse('{"categories":{"__proto__":{},"analytics":{}}}'), ids, ['analytics']],
    ['a category that is true', { categories: { analytics: true } }, ids, ['analytics']],
    ['a category required by a word', { categories: { analytics: { required: 'true' } } }, ids, ['analytics']],
    ['a category required by null', { categories: { analytics: { required: null } } }, ids, ['analytics']],
    ['functionality not required by 0', { categories: { functionality: { required: 0 } } }, ids, ['functionality!']],
    ['services by name', { services: { ga4: {} } }, services, []],
    ['a service that is null', { services: [null, { id: 'ga4', category: 'analytics' }] }, services, ['ga4']],
    ['a service without an id', { services: [{ category: 'analytics' }] }, services, []],
    ['a service without a category', { services: [{ id: 'ga4' }] }, services, []],
    ['a service with an odd id', { services: [{ id: 'g 4', category: 'analytics' }] }, services, []],
    [
      'a service of an unknown category',
      { services: [{ id: 'ga4', category: 'nothing', required: true }] },
      services,
      [],
    ],
    ['a service of a category by its nature', { services: [{ id: 'ga4', category: 'constructor' }] }, services, []],
    ['a service named as a category', { services: [{ id: 'targeting', category: 'analytics' }] }, services, []],
    [
      'a service named as another',
      {
        services: [
          { id: 'ga4', category: 'analytics' },
          { id: 'ga4', category: 'functionality', required: true },
        ],
      },
      services,
      ['ga4'],
    ],
    [
      'a service required by a word',
      { services: [{ id: 'ga4', category: 'analytics', required: 'yes' }] },
      services,
      ['ga4'],
    ],
    ['a minor by a word', { minor: 'yes' }, (s) => s.minor, true],
    ['a minor by a word for no', { minor: 'false' }, (s) => s.minor, true],
    ['a minor by 0', { minor: 0 }, (s) => s.minor, true],
    ['a minor by null', { minor: null }, (s) => s.minor, true],
    ['a store that is a list', { store: [] }, (s) => s.store, STORE],
    ['a cookie name with a blank', { store: { name: 'a b' } }, (s) => s.store, STORE],
    ['a cookie name that ends the cookie', { store: { name: 'a;b' } }, (s) => s.store, STORE],
    ['days beyond thirteen months', { store: { days: 396 } }, (s) => s.store, STORE],
    ['no days', { store: { days: 0 } }, (s) => s.store, STORE],
    ['half days', { store: { days: 1.5 } }, (s) => s.store, STORE],
    ['a domain that is true', { store: { domain: true } }, (s) => s.store, STORE],
    ['an unknown SameSite', { store: { sameSite: 'lax' } }, (s) => s.store, STORE],
    ['an unknown fallback', { store: { fallback: 'cookie' } }, (s) => s.store, STORE],
    ['an unknown way to withdraw', { withdraw: 'kept' }, (s) => s.reloadOnWithdrawal, true],
  ])('reports and makes safe %s', (_, raw, read, safe) => {
    const { settings, faults } = resolve(raw);
    expect(read(settings)).toEqual(safe);
    expect(faults).toBeGreaterThan(0);
  });

  it('takes a service of a required category for required, whatever it says', () => {
    const entry = (id: string, more: object = {}) => ({ id, category: 'functionality', ...more });
    const { settings, faults } = resolve({
      services: [entry('basket'), entry('till', { required: false }), { id: 'ga4', category: 'analytics' }],
    });
    expect(services(settings)).toEqual(['basket!', 'till!', 'ga4']);
    expect(faults).toBe(0);
  });

  it.each([
    [true, true],
    [false, false],
  ])('takes a minor of %s for what it says', (minor, expected) => {
    const { settings, faults } = resolve({ minor });
    expect([settings.minor, faults]).toEqual([expected, 0]);
  });

  it('survives ten thousand levels', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level++) deep = [deep];
    const { settings, faults } = resolve({ services: deep, categories: deep, store: deep });
    expect([ids(settings), services(settings), settings.store, faults > 0]).toEqual([DEFAULTS, [], STORE, true]);
  });

  it('keeps to the names and the order of the site', () => {
    const raw = { categories: { targeting: {}, functionality: {}, constructor: { title: 'x' } } };
    expect(ids(resolve(raw).settings)).toEqual(['targeting', 'functionality!', 'constructor']);
  });

  it('lets no category write another id into itself', () => {
    expect(ids(resolve({ categories: { analytics: { id: 'functionality' } } }).settings)).toEqual(['analytics']);
  });

  it('reads no more of a list than its limit', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => at);
    const { settings } = resolve({
      categories: Object.fromEntries(many.map((at) => [`c${at}`, { title: 'x' }])),
      services: many.map((at) => ({ id: `s${at}`, category: 'c0' })),
    });
    expect([settings.categories.length, settings.services.length]).toEqual([LIST_LIMIT, LIST_LIMIT]);
  });

  it('inherits nothing from a __proto__ that a document brings', () => {
    const raw: unknown = JSON.parse(
      '{"__proto__":{"minor":true,"polluted":1},"categories":{"analytics":{"__proto__":{"required":true,"polluted":1}}},' +
        '"services":[{"id":"ga4","category":"analytics","__proto__":{"required":true}}],"store":{"__proto__":{"days":1}}}',
    );
    const { settings } = resolve(raw);
    expect([ids(settings), services(settings)]).toEqual([['analytics'], ['ga4']]);
    expect([settings.minor, settings.store.days, 'polluted' in {}]).toEqual([false, 182, false]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anything(), fc.jsonValue(), anyConfig()), (raw) => {
        const { settings } = resolve(raw);
        const known = settings.categories.map(({ id }) => id);
        return (
          typeof settings.revision === 'string' &&
          typeof settings.minor === 'boolean' &&
          settings.categories.every(({ required }) => typeof required === 'boolean') &&
          settings.services.every(({ category, required }) => known.includes(category) && typeof required === 'boolean')
        );
      }),
      { seed: 20261120, numRuns: 2000 },
    );
  });

  it('reports nothing that validateConfig finds no fault with', () => {
    const seen = { reported: 0, silent: 0 };
    fc.assert(
      fc.property(anyConfig(), (raw) => {
        const { faults } = resolve(raw);
        seen[faults ? 'reported' : 'silent']++;
        return !faults || validateConfig(raw).length > 0;
      }),
      { seed: 20261120, numRuns: 2000 },
    );
    expect(Math.min(seen.reported, seen.silent)).toBeGreaterThan(100);
  });

  it('makes nothing required that no part of the document says is', () => {
    fc.assert(
      fc.property(anyConfig(), (raw) => {
        const { settings } = resolve(raw);
        const says = (part: unknown) => (part as { required?: unknown } | undefined)?.required === true;
        const { categories = {}, services: written = [] } = settings.config;
        return (
          settings.categories.every(
            ({ id, required }) => !required || id === 'functionality' || says(categories[id]),
          ) &&
          settings.services.every(
            ({ id, category, required }) =>
              !required ||
              settings.categories.some((one) => one.id === category && one.required) ||
              written.some((one) => one?.id === id && says(one)),
          )
        );
      }),
      { seed: 20261120, numRuns: 1000 },
    );
  });
});
