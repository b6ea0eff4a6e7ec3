// What holds, of what a site wrote: its own words, and safe defaults for the rest.
import { describe, expect, it } from 'vitest';
import { keepPrototype } from './keep-prototype.js';
import { DEFAULTS, ids, resolve, services, STORE } from './resolved.js';

keepPrototype();

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

  it.each(['Lax', 'Strict', 'None'])('takes SameSite=%s as it is written', (sameSite) => {
    expect(resolve({ store: { sameSite } })).toMatchObject({ settings: { store: { sameSite } }, faults: 0 });
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

  it('keeps to the names and the order of the site', () => {
    const raw = { categories: { targeting: {}, functionality: {}, constructor: { title: 'x' } } };
    expect(ids(resolve(raw).settings)).toEqual(['targeting', 'functionality!', 'constructor']);
  });
});
