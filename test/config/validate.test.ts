// The doctor's findings: every one that there is to find, whatever it is given.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { CONFIG_SHAPE } from '../../src/config/config-shape.js';
import { validateConfig, type Fault } from '../../src/validate.js';
import { anything } from './any-config.js';
import { service, times } from './config-parts.js';

const codes = (json: unknown) => validateConfig(json).map(({ code, path }) => `${code} ${path}`);

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

describe('validateConfig', () => {
  it('finds no fault in a document that is empty or left out', () => {
    expect([validateConfig({}), validateConfig(undefined)]).toEqual([[], []]);
  });

  it('finds no fault in a key that is there without a value', () => {
    expect(validateConfig({ revision: undefined, colour: undefined, services: undefined })).toEqual([]);
  });

  it('takes no option of a signal for a category that follows none', () => {
    expect(validateConfig({ signals: { google: { data_layer: 'shopLayer' } } })).toEqual([]);
  });

  it('finds every fault, not just the first', () => {
    const json = { minor: 1, store: { days: 0, name: '' }, services: [{}, { id: 'x', category: 'nothing' }], x: 1 };
    expect(codes(json)).toEqual([
      'value minor',
      'value store.days',
      'value store.name',
      'missing services[0].id',
      'missing services[0].category',
      'unknown-key x',
      'unknown-category services[1].category',
    ]);
  });

  it('cuts a value short that is longer than 80 characters', () => {
    const got = (length: number) => validateConfig({ withdraw: 'x'.repeat(length) })[0]?.got;
    expect(got(78)).toBe(`"${'x'.repeat(78)}"`);
    expect([got(79), got(10_000)]).toEqual([`"${'x'.repeat(78)}…`, `"${'x'.repeat(78)}…`]);
  });

  it.each([
    ['a number that is none', NaN, 'NaN'],
    ['a large number', 10n, '10'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a date', new Date(0), 'an object'],
  ])('names %s', (_, value, got) => {
    expect(validateConfig({ minor: value })).toEqual([
      { code: 'value', path: 'minor', expected: 'true or false', got },
    ]);
  });

  it.each([
    'privacy',
    '/privacy',
    './privacy?a=b:c',
    '#clause',
    '//host/x',
    '/a:b',
    'http://outlet.example',
    'HTTPS://outlet.example',
    'mailto:a@b.example',
    'tel:+441234',
  ])('lets the address %j be', (url) => {
    expect(validateConfig({ policy: { url } })).toEqual([]);
  });

  it.each([
    '',
    'https:',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///x',
    'x:y',
    '\\\\host',
    'https://outlet.example/a b',
  ])('finds fault with the address %j wherever an address is', (url) => {
    const json = {
      policy: { url },
      categories: { analytics: { policy: url } },
      services: [{ id: 'ga4', category: 'analytics', policyUrl: url, optOutUrl: url }],
    };
    expect(codes(json)).toEqual([
      'value policy.url',
      'value categories.analytics.policy',
      'value services[0].policyUrl',
      'value services[0].optOutUrl',
    ]);
  });

  it('stops reading a list at its limit, and says so', () => {
    const faults = validateConfig({ services: times(10_000, () => null) });
    expect(faults).toHaveLength(LIST_LIMIT + 1);
    expect(faults[0]).toEqual({
      code: 'too-many',
      path: 'services',
      expected: 'at most 1000 entries',
      got: 'a list of 10000',
    });
  });

  it('stops reading a map at its limit, and says so', () => {
    const texts = Object.fromEntries(times(10_000, (at) => [`k${at}`, 1]));
    const faults = validateConfig({ texts });
    expect(faults).toHaveLength(LIST_LIMIT + 1);
    expect(faults[0]?.code).toBe('too-many');
  });

  it('finds no fault in a list that is just as long as it may be', () => {
    expect(validateConfig({ services: times(LIST_LIMIT, (at) => ({ id: `s${at}`, category: 'analytics' })) })).toEqual(
      [],
    );
  });

  it.each(Object.keys(CONFIG_SHAPE))('survives ten thousand levels below %s', (key) => {
    const lists = nested(10_000, (inner) => [inner]);
    const objects = nested(10_000, (inner) => ({ x: inner }));
    expect(codes({ [key]: lists }).length).toBeGreaterThan(0);
    expect(codes({ [key]: objects }).length).toBeGreaterThan(0);
  });

  it('takes __proto__ for a key like any other, and an unknown one', () => {
    expect(codes(JSON.parse('{"__proto__":{"minor":1}}'))).toEqual(['unknown-key __proto__']);
    expect(codes(JSON.parse('{"categories":{"__proto__":{"title":"x"}}}'))).toEqual([
      'unknown-key categories.__proto__',
    ]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'knows no key %s unless a site may name it',
    (key) => {
      expect(codes({ [key]: {} })).toEqual([`unknown-key ${key}`]);
      expect(codes({ categories: { [key]: {} } })).toEqual([`no-title categories.${key}.title`]);
      expect(codes(service({ category: key }))).toEqual(['unknown-category services[0].category']);
    },
  );

  it('answers anything with a list of strings', () => {
    const isFault = (fault: Fault) =>
      Object.keys(fault).join() === 'code,path,expected,got' &&
      Object.values(fault).every((value) => typeof value === 'string');
    const some = anything();
    const keys = fc.constantFrom(...Object.keys(CONFIG_SHAPE));
    const config = fc.dictionary(keys, fc.oneof(some, fc.array(some), fc.dictionary(keys, some)));
    fc.assert(
      fc.property(fc.oneof(some, fc.jsonValue(), config), (json) => validateConfig(json).every(isFault)),
      { seed: 20261120, numRuns: 2000 },
    );
  });

  it('changes nothing of what it reads', () => {
    const frozen = Object.freeze({
      categories: Object.freeze({ social: Object.freeze({}) }),
      services: Object.freeze([]),
    });
    expect(codes(frozen)).toEqual(['no-title categories.social.title']);
  });
});
