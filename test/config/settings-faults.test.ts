// What holds where a site wrote something wrong: safe defaults, and noticing it.
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings.js';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { keepPrototype } from './keep-prototype.js';
import { DEFAULTS, ids, resolve, services, STORE } from './resolved.js';

keepPrototype();

describe('resolveSettings', () => {
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

  it('survives ten thousand levels', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level++) deep = [deep];
    const { settings, faults } = resolve({ services: deep, categories: deep, store: deep });
    expect([ids(settings), services(settings), settings.store, faults > 0]).toEqual([DEFAULTS, [], STORE, true]);
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
});
