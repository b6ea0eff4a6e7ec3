// The doctor's findings: where they point, and in which words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { CONFIG_SHAPE } from '../../src/config/config-shape.js';
import { validateConfig, type Fault } from '../../src/validate.js';

const NAME = 'a name: a letter, then at most 63 letters, digits, - or _';
const ADDRESS = 'a relative, http:, https:, mailto: or tel: address without blanks';

const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
const codes = (json: unknown) => validateConfig(json).map(({ code, path }) => `${code} ${path}`);
const service = (rest: object = {}) => ({ services: [{ id: 'ga4', category: 'analytics', ...rest }] });

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

  it.each<[title: string, json: unknown, fault: Fault]>([
    ['a document that is no object', null, { code: 'value', path: '', expected: 'an object', got: 'null' }],
    ['a document that is a list', [1, 2], { code: 'value', path: '', expected: 'an object', got: 'a list of 2' }],
    [
      'an unknown key of a map',
      { categories: { '1st': { title: 'x' } } },
      { code: 'unknown-key', path: 'categories.1st', expected: NAME, got: '"1st"' },
    ],
    [
      'an unknown key',
      { language: { fallback: 'en' } },
      {
        code: 'unknown-key',
        path: 'language.fallback',
        expected: 'one of the keys default, detect',
        got: '"fallback"',
      },
    ],
    [
      'an unknown key where some must be there',
      service({ cookies: [{ name: '_ga', path: '/' }] }),
      {
        code: 'unknown-key',
        path: 'services[0].cookies[0].path',
        expected: 'one of the keys name, duration, purpose',
        got: '"path"',
      },
    ],
    [
      'a word that is none of the words',
      { store: { sameSite: 'lax' } },
      { code: 'value', path: 'store.sameSite', expected: 'one of Lax, Strict, None', got: '"lax"' },
    ],
    [
      'a word in a list',
      { language: { detect: ['html', 'url'] } },
      { code: 'value', path: 'language.detect[1]', expected: 'one of html, browser', got: '"url"' },
    ],
    [
      'neither a word nor a list',
      { regimes: 'mars' },
      { code: 'value', path: 'regimes', expected: 'one of worldwide, eu, us, or a list', got: '"mars"' },
    ],
    ['no list', { services: {} }, { code: 'value', path: 'services', expected: 'a list', got: 'an object' }],
    ['no truth', { minor: 'true' }, { code: 'value', path: 'minor', expected: 'true or false', got: '"true"' }],
    [
      'no revision',
      { revision: true },
      { code: 'value', path: 'revision', expected: 'a string or a number', got: 'true' },
    ],
    ['no string', { region: 1 }, { code: 'value', path: 'region', expected: 'a string', got: '1' }],
    [
      'no text',
      { categories: { analytics: { title: { en: 1 } } } },
      {
        code: 'value',
        path: 'categories.analytics.title',
        expected: 'a string, or strings by language',
        got: 'an object',
      },
    ],
    [
      'too many days',
      { store: { days: 396 } },
      { code: 'value', path: 'store.days', expected: 'whole days from 1 to 395', got: '396' },
    ],
    [
      'no cookie name',
      { store: { name: 'a b' } },
      { code: 'value', path: 'store.name', expected: 'a cookie name', got: '"a b"' },
    ],
    [
      'no signal',
      { signals: { google: 'on' } },
      { code: 'value', path: 'signals.google', expected: 'true or false, or an object', got: '"on"' },
    ],
    [
      'a word that a vendor does not know',
      { signals: { meta: { ad_storage: 'targeting' } } },
      {
        code: 'unknown-key',
        path: 'signals.meta.ad_storage',
        expected: 'one of the keys consent',
        got: '"ad_storage"',
      },
    ],
    [
      'a word that follows nothing',
      { signals: { meta: { consent: true } } },
      {
        code: 'value',
        path: 'signals.meta.consent',
        expected: 'a category, a service, an expression of them, or false',
        got: 'true',
      },
    ],
    [
      'a word that follows what is not there',
      { ...service(), signals: { google: { ad_storage: 'ga4|!analytics targetting' } } },
      {
        code: 'unknown-name',
        path: 'signals.google.ad_storage',
        expected: 'a category or a service of this site',
        got: '"targetting"',
      },
    ],
    [
      'an option of the wrong kind',
      { signals: { google: { wait_for_update: -1 } } },
      { code: 'value', path: 'signals.google.wait_for_update', expected: 'a whole number from 0', got: '-1' },
    ],
    [
      'a default for no place',
      { signals: { google: { regions: [{ ad_storage: 'granted' }] } } },
      { code: 'missing', path: 'signals.google.regions[0].region', expected: 'a list', got: 'nothing' },
    ],
    [
      'no address',
      { policy: { url: 'javascript:x' } },
      { code: 'value', path: 'policy.url', expected: ADDRESS, got: '"javascript:x"' },
    ],
    ['no id', service({ id: 'a b' }), { code: 'value', path: 'services[0].id', expected: NAME, got: '"a b"' }],
    [
      'an id that is missing',
      { services: [{ category: 'analytics' }] },
      { code: 'missing', path: 'services[0].id', expected: NAME, got: 'nothing' },
    ],
    [
      'a word that is missing',
      { regimes: [{ id: 'eu', where: ['EU'] }] },
      { code: 'missing', path: 'regimes[0].mode', expected: 'one of opt-in, opt-out, notice', got: 'nothing' },
    ],
    [
      'a list that is missing',
      { regimes: [{ id: 'eu', mode: 'opt-in' }] },
      { code: 'missing', path: 'regimes[0].where', expected: 'a list', got: 'nothing' },
    ],
    [
      'an unknown category',
      service({ category: 'analitics' }),
      {
        code: 'unknown-category',
        path: 'services[0].category',
        expected: 'one of functionality, analytics, preference, targeting',
        got: '"analitics"',
      },
    ],
    [
      'a category that the site dropped',
      { categories: { targeting: {} }, ...service() },
      { code: 'unknown-category', path: 'services[0].category', expected: 'one of targeting', got: '"analytics"' },
    ],
    [
      'an id of two services',
      { services: [service().services[0], service().services[0]] },
      { code: 'duplicate-id', path: 'services[1].id', expected: 'a name of its own', got: '"ga4"' },
    ],
    [
      'an id of a category and a service',
      service({ id: 'targeting' }),
      { code: 'duplicate-id', path: 'services[0].id', expected: 'a name of its own', got: '"targeting"' },
    ],
    [
      'a title that is missing',
      { categories: { social: {} } },
      {
        code: 'no-title',
        path: 'categories.social.title',
        expected: 'a title for a category of your own',
        got: 'nothing',
      },
    ],
    [
      'an empty title',
      { categories: { social: { title: '' } } },
      {
        code: 'no-title',
        path: 'categories.social.title',
        expected: 'a title for a category of your own',
        got: 'nothing',
      },
    ],
  ])('says where and in words: %s', (_, json, fault) => {
    expect(validateConfig(json)).toEqual([fault]);
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
    '',
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
    const anything = fc.anything({
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
    const keys = fc.constantFrom(...Object.keys(CONFIG_SHAPE));
    const anyConfig = fc.dictionary(keys, fc.oneof(anything, fc.array(anything), fc.dictionary(keys, anything)));
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue(), anyConfig), (json) => validateConfig(json).every(isFault)),
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
