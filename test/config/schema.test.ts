// schema.json teaches editors what validateConfig checks: here the two are held together.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../src/config/schema.json' with { type: 'json' };
import { DEFAULT_CATEGORIES } from '../../src/core/categories.js';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { CONFIG_SHAPE } from '../../src/config/config-shape.js';
import type { Fields, Shape } from '../../src/config/shape.js';
import { shapeFaults } from '../../src/config/shape-faults.js';
import { validateConfig } from '../../src/validate.js';

/** What is read here of a node of the schema. */
interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Record<string, Node>;
  readonly additionalProperties?: false | Node;
  readonly propertyNames?: Node;
  readonly required?: string[];
  readonly items?: Node;
  readonly anyOf?: Node[];
  readonly not?: unknown;
  readonly enum?: string[];
  readonly pattern?: string;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly examples?: unknown[];
}

const root = schema as Node & { $id: string; $defs: Record<string, Node> };
const strictAjv = () =>
  new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true });
const ajv = strictAjv();
const accepts = ajv.compile(schema);

/** What a schema can't say, since it never holds two places of a document against each other. */
const BEYOND = ['unknown-category', 'unknown-name', 'duplicate-id'];

const doctorAccepts = (json: unknown) => !shapeFaults(json).some(({ code }) => !BEYOND.includes(code));

/** A node with what it refers to; what it says itself comes first. */
function resolve(node: Node): Node {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  return { ...root.$defs[$ref.replace('#/$defs/', '')], ...own };
}

/** Every node of the schema with its JSON pointer. */
function nodes(node: Node = root, pointer = '#'): [pointer: string, node: Node][] {
  const below = (name: string, children: Record<string, Node> | Node[] = {}) =>
    Object.entries(children).flatMap(([key, child]) => nodes(child, `${pointer}/${name}/${key}`));
  return [
    [pointer, node],
    ...below('properties', node.properties),
    ...below('anyOf', node.anyOf),
    ...(node === root ? below('$defs', root.$defs) : []),
    ...(node.items ? nodes(node.items, `${pointer}/items`) : []),
    ...(node.additionalProperties ? nodes(node.additionalProperties, `${pointer}/additionalProperties`) : []),
  ];
}

const parse = (json: string): unknown => JSON.parse(json);
const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
const keys = (count: number, value: unknown) => Object.fromEntries(times(count, (at) => [`k${at}`, value]));
const service = (rest: object = {}) => ({ services: [{ id: 'ga4', category: 'analytics', ...rest }] });
const regime = (rest: object = {}) => ({ regimes: [{ id: 'eu', where: ['EU'], mode: 'opt-in', ...rest }] });
const url = (address: unknown) => ({ policy: { url: address } });

/** Values of every kind that a single place of a configuration may have. */
const SAMPLES: unknown[] = [
  ...[null, true, false, 0, 1, 395, 396, 1.5, [], ['x'], {}, { en: 'x' }, { en: 1 }],
  ...['', 'x', 'a b', 'a_-9', '9a', 'a'.repeat(64), 'a'.repeat(65), 'a;b', '*', '/x', '#x', 'https://x', 'data:x'],
];

const FULL = {
  $schema: 'https://unpkg.com/assent/dist/schema.json',
  revision: '2026-11-20',
  policy: {
    url: '/privacy',
    updated: '2026-11-01',
    controller: 'Outlet Ltd',
    contact: 'privacy@outlet.example',
    changes: { en: 'We added a review service.' },
  },
  categories: {
    functionality: { required: true },
    analytics: { policy: '#analytics-cookies', purpose: 'count visits' },
    social: { title: { en: 'Social', de: 'Sozial' }, without: 'No posts.' },
  },
  services: [
    {
      id: 'ga4',
      category: 'analytics',
      name: 'Google Analytics 4',
      provider: 'Google Ireland Ltd',
      purpose: { en: 'Counts visits' },
      retention: '14 months',
      policyUrl: 'https://policies.google.com/privacy',
      optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
      required: false,
      cookies: [{ name: '_ga', duration: '13 months', purpose: { en: 'Tells visitors apart' } }, { name: '_ga_*' }],
      storage: [{ type: 'local', name: 'ga:*', duration: { en: 'a year' }, purpose: 'x' }],
    },
    { id: 'feed', category: 'social' },
  ],
  regimes: [{ id: 'us', where: ['US-CA', '*'], mode: 'opt-out', gpc: true, days: 365 }],
  region: 'US-CA',
  minor: false,
  store: { name: 'assent', days: 182, domain: 'outlet.example', sameSite: 'Lax', fallback: 'local' },
  signals: { google: { ad_storage: 'targeting' }, shopify: true, meta: false },
  withdraw: 'keep',
  language: { default: 'en', detect: ['html', 'browser'] },
  texts: { en: { acceptAll: 'Yes to all' }, 'pt-BR': {} },
  ui: { layout: 'box', position: 'bottom-end', theme: 'auto', modal: false, trigger: 'auto' },
};

const VALID: [title: string, config: unknown][] = [
  ['an empty document', {}],
  ['a full document', FULL],
  ['a numeric revision', { revision: 0 }],
  ['a fraction as revision', { revision: 1.5 }],
  ['an empty revision', { revision: '' }],
  ['no categories in the list', { categories: {} }],
  ['a default category without a title', { categories: { targeting: {} } }],
  ['a default category with an empty title', { categories: { targeting: { title: '' } } }],
  ['a category of its own with a title', { categories: { social: { title: 'Social' } } }],
  ['a title by language', { categories: { social: { title: { en: 'Social' } } } }],
  ['a title by no language', { categories: { social: { title: {} } } }],
  ['a category named constructor', { categories: { constructor: { title: 'x' } } }],
  ['a name of 64 characters', { categories: { ['a'.repeat(64)]: { title: 'x' } } }],
  ['a name in capitals with - and _', { categories: { 'A-b_C9': { title: 'x' } } }],
  ['1000 categories', { categories: keys(LIST_LIMIT, { title: 'x' }) }],
  ['no services in the list', { services: [] }],
  ['1000 services', { services: times(LIST_LIMIT, (at) => ({ id: `s${at}`, category: 'analytics' })) }],
  ['a service with empty lists', service({ cookies: [], storage: [] })],
  ['a cookie with an empty name', service({ cookies: [{ name: '' }] })],
  ['storage on a server', service({ storage: [{ type: 'server', name: 'orders' }] })],
  ['a text with any key', service({ purpose: parse('{"__proto__":"x","":"y"}') })],
  ['a text in more than 1000 languages', service({ purpose: keys(LIST_LIMIT + 1, 'x') })],
  ['a regime that is ready-made', { regimes: 'worldwide' }],
  ['a list of no regimes', { regimes: [] }],
  ['a regime of nowhere', regime({ where: [] })],
  ['a regime with a day', regime({ days: 1 })],
  ['395 days', { store: { days: 395 } }],
  ['whole days written with a point', parse('{"store":{"days":182.0}}')],
  ['a cookie name with every sign', { store: { name: '!#$&*.^`|~+-_aZ9' } }],
  ['an empty store', { store: {} }],
  ['a signal with options', { signals: { google: { advanced: true, ad_user_data: false, regions: [] } } }],
  ['a website by a number or a string', { signals: { magento: { website: 1 } } }],
  ['a signal that is off', { signals: { matomo: false } }],
  ['the same way to detect twice', { language: { detect: ['html', 'html'] } }],
  ['no way to detect', { language: { detect: [] } }],
  ['texts of 1000 languages', { texts: keys(LIST_LIMIT, {}) }],
  ['an empty address', url('')],
  ['a relative address', url('privacy/index.html')],
  ['a clause', url('#clause')],
  ['an address of another host', url('//host/x')],
  ['a secure address', url('HTTPS://outlet.example/ä?q=1')],
  ['an e-mail address', url('mailto:a@b.example')],
  ['a telephone number', url('Tel:+441234')],
  ['a path with a colon', url('/a:b')],
  ['an address with a lone surrogate', url('/\ud800')],
];

const INVALID: [title: string, config: unknown][] = [
  ['null', null],
  ['a list', []],
  ['a string', 'eu'],
  ['a number', 1],
  ['true', true],
  ['an unknown key', { colour: 'red' }],
  ['a key in another case', { Revision: '1' }],
  ['a key named __proto__', parse('{"__proto__":{}}')],
  ['a key named constructor', { constructor: {} }],
  ['a key named toString', { toString: 'x' }],
  ['a $schema that is no string', { $schema: 1 }],
  ['an endless revision', parse('{"revision":1e999}')],
  ['a revision of null', { revision: null }],
  ['a revision of true', { revision: true }],
  ['a policy that is an address', { policy: '/privacy' }],
  ['a policy that is a list', { policy: [] }],
  ['an unknown key of the policy', { policy: { link: '/privacy' } }],
  ['a contact that is an object', { policy: { contact: {} } }],
  ['changes in a list', { policy: { changes: ['x'] } }],
  ['changes by language that are no strings', { policy: { changes: { en: 1 } } }],
  ['categories in a list', { categories: ['analytics'] }],
  ['a category that is true', { categories: { analytics: true } }],
  ['a category of its own without a title', { categories: { social: {} } }],
  ['an empty title', { categories: { social: { title: '' } } }],
  ['a title of null', { categories: { social: { title: null } } }],
  ['a category in capitals as one of its own', { categories: { Analytics: {} } }],
  ['an unknown key of a category', { categories: { analytics: { color: 'red' } } }],
  ['an unknown key of a category of its own', { categories: { social: { title: 'x', color: 'red' } } }],
  ['a category that is required by a string', { categories: { analytics: { required: 'true' } } }],
  ['a name that begins with a digit', { categories: { '1st': { title: 'x' } } }],
  ['a name of 65 characters', { categories: { ['a'.repeat(65)]: { title: 'x' } } }],
  ['an empty name', { categories: { '': { title: 'x' } } }],
  ['a name with a blank', { categories: { 'a b': { title: 'x' } } }],
  ['a name with a letter beyond ASCII', { categories: { ſocial: { title: 'x' } } }],
  ['a name that ends with a line', { categories: { 'a\n': { title: 'x' } } }],
  ['a category named __proto__', parse('{"categories":{"__proto__":{"title":"x"}}}')],
  ['1001 categories', { categories: keys(LIST_LIMIT + 1, { title: 'x' }) }],
  ['services by name', { services: { ga4: {} } }],
  ['1001 services', { services: times(LIST_LIMIT + 1, (at) => ({ id: `s${at}`, category: 'analytics' })) }],
  ['a service that is null', { services: [null] }],
  ['a service without an id', { services: [{ category: 'analytics' }] }],
  ['a service without a category', { services: [{ id: 'ga4' }] }],
  ['a service of two categories', service({ category: ['analytics', 'targeting'] })],
  ['a service with a number for an id', service({ id: 4 })],
  ['an unknown key of a service', service({ vendor: 'x' })],
  ['a service with a name by language', service({ name: { en: 'x' } })],
  ['a service with a script for its policy', service({ policyUrl: 'javascript:x' })],
  ['a service with a script to opt out', service({ optOutUrl: 'data:text/html,x' })],
  ['a cookie that is a string', service({ cookies: ['_ga'] })],
  ['a cookie without a name', service({ cookies: [{}] })],
  ['an unknown key of a cookie', service({ cookies: [{ name: '_ga', type: 'cookie' }] })],
  ['1001 cookies', service({ cookies: times(LIST_LIMIT + 1, () => ({ name: 'x' })) })],
  ['storage without a type', service({ storage: [{ name: 'x' }] })],
  ['storage of an unknown type', service({ storage: [{ name: 'x', type: 'disk' }] })],
  ['1001 keys of storage', service({ storage: times(LIST_LIMIT + 1, () => ({ type: 'local', name: 'x' })) })],
  ['an unknown ready-made regime', { regimes: 'mars' }],
  ['two ready-made regimes in one', { regimes: 'eu|us' }],
  ['a ready-made regime in a list', { regimes: ['eu'] }],
  ['1001 regimes', { regimes: times(LIST_LIMIT + 1, () => regime().regimes[0]) }],
  ['a regime of one place outside a list', regime({ where: 'EU' })],
  ['a regime of 1001 places', regime({ where: times(LIST_LIMIT + 1, () => 'EU') })],
  ['a regime of a number', regime({ where: [1] })],
  ['a regime with an unknown mode', regime({ mode: 'opt_in' })],
  ['a regime without a mode', { regimes: [{ id: 'eu', where: [] }] }],
  ['a regime with an unknown key', regime({ gdpr: true })],
  ['a region that is an object', { region: { country: 'US' } }],
  ['a minor by a string', { minor: 'yes' }],
  ['a minor by a number', { minor: 1 }],
  ['no days', { store: { days: 0 } }],
  ['fewer days than none', { store: { days: -1 } }],
  ['396 days', { store: { days: 396 } }],
  ['half a day', { store: { days: 0.5 } }],
  ['days in a string', { store: { days: '182' } }],
  ['a cookie name with a blank', { store: { name: 'my shop' } }],
  ['a cookie name with a semicolon', { store: { name: 'a;b' } }],
  ['an empty cookie name', { store: { name: '' } }],
  ['SameSite in small letters', { store: { sameSite: 'lax' } }],
  ['an unknown fallback', { store: { fallback: 'session' } }],
  ['an unknown key of the store', { store: { path: '/' } }],
  ['signals in a list', { signals: ['google'] }],
  ['an unknown signal', { signals: { gogle: true } }],
  ['a signal by a string', { signals: { google: 'on' } }],
  ['a signal by a list', { signals: { google: [] } }],
  ["an option that is another signal's", { signals: { google: { website: 1 } } }],
  ['a word that follows a number', { signals: { meta: { consent: 7 } } }],
  ['a wait that never began', { signals: { google: { wait_for_update: -1 } } }],
  ['a default for no place', { signals: { google: { regions: [{ ad_storage: 'granted' }] } } }],
  ['an unknown way to withdraw', { withdraw: 'forget' }],
  ['an unknown way to detect', { language: { detect: ['url'] } }],
  ['a way to detect outside a list', { language: { detect: 'html' } }],
  ['a thousand ways to detect and one', { language: { detect: times(LIST_LIMIT + 1, () => 'html') } }],
  ['an unknown key of the language', { language: { fallback: 'en' } }],
  ['texts without a language', { texts: { acceptAll: 'Yes' } }],
  ['a text that is a number', { texts: { en: { acceptAll: 1 } } }],
  ['a text by an odd key', { texts: { en: { 'accept all': 'Yes' } } }],
  ['a language with an odd code', { texts: { 'en GB': {} } }],
  ['texts of 1001 languages', { texts: keys(LIST_LIMIT + 1, {}) }],
  ['1001 texts', { texts: { en: keys(LIST_LIMIT + 1, 'x') } }],
  ['an unknown layout', { ui: { layout: 'popup' } }],
  ['an unknown position', { ui: { position: 'center-left' } }],
  ['an unknown theme', { ui: { theme: 'blue' } }],
  ['a modal by a string', { ui: { modal: 'false' } }],
  ['an unknown trigger', { ui: { trigger: true } }],
  ['an unknown key of the interface', { ui: { color: 'red' } }],
  ['an address that runs a script', url('javascript:alert(1)')],
  ['an address that runs a script in capitals', url('JAVASCRIPT:alert(1)')],
  ['an address that hides its scheme behind a line', url('java\nscript:alert(1)')],
  ['an address that hides its scheme behind a blank', url(' javascript:alert(1)')],
  ['an address that hides its scheme behind a control', url('\u0001javascript:alert(1)')],
  ['an address with an unknown scheme', url('ftp://outlet.example')],
  ['an address with a backslash', url('/\\host')],
  ['an address with a blank', url('/a b')],
  ['an address with a character of none', url('/a\u0000')],
];

describe('schema.json', () => {
  it('is compiled without a complaint in strict mode', () => {
    expect(() => strictAjv().compile(schema)).not.toThrow();
  });

  it('describes every property and every definition', () => {
    const bare = nodes().filter(
      ([pointer, { description }]) => /\/(?:properties|\$defs)\/[^/]+$/.test(pointer) && !(description ?? '').trim(),
    );
    expect(bare.map(([pointer]) => pointer)).toEqual([]);
  });

  it('gives defaults and examples that it accepts itself', () => {
    const given = nodes().flatMap(([pointer, node]) => [
      ...(node.examples ?? []).map((value) => [pointer, value] as const),
      ...('default' in node ? [[pointer, node.default] as const] : []),
    ]);
    const refused = given.filter(([pointer, value]) => !ajv.getSchema(`${root.$id}${pointer}`)?.(value));
    expect(given.length).toBeGreaterThan(80);
    expect(refused).toEqual([]);
  });

  it('holds back unknown keys of everything but maps and texts', () => {
    const open = nodes().filter(([, node]) => node.type === 'object' && node.additionalProperties !== false);
    expect(open.map(([pointer]) => pointer).sort()).toEqual([
      '#/$defs/text/anyOf/1',
      '#/properties/categories',
      '#/properties/categories/additionalProperties',
      '#/properties/texts',
      '#/properties/texts/additionalProperties',
    ]);
  });

  it('has the keys, words, values and limits of the shape at every level', () => {
    let compared = 0;
    const compare = (written: Node, shape: Shape, pointer: string): void => {
      const node = resolve(written);
      const here = written.$ref ?? pointer;
      compared++;
      if (typeof shape === 'function') {
        const fits = ajv.getSchema(`${root.$id}${pointer}`);
        for (const value of SAMPLES) expect(fits?.(value), `${pointer} of ${String(value)}`).toBe(shape(value));
      } else if (typeof shape === 'string') {
        expect(node.enum, here).toEqual(shape.split('|'));
      } else if (Array.isArray(shape)) {
        const [one, other] = shape as readonly [Shape, Shape?];
        if (other) {
          expect(node.anyOf, here).toHaveLength(2);
          [one, other].forEach((each, at) => compare(node.anyOf?.[at] ?? {}, each, `${here}/anyOf/${at}`));
          return;
        }
        expect([node.type, node.maxItems], here).toEqual(['array', LIST_LIMIT]);
        compare(node.items ?? {}, one, `${here}/items`);
      } else {
        compareFields(node, shape as Fields, here);
      }
    };
    const compareFields = (node: Node, { '*': every, ...fields }: Fields, here: string) => {
      const plain = Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key.replace('!', ''), shape]));
      const required = Object.keys(fields).filter((key) => key.endsWith('!'));
      const named = Object.entries(node.properties ?? {});
      expect(node.type, here).toBe('object');
      expect((node.required ?? []).map((key) => `${key}!`).sort(), here).toEqual(required.sort());
      for (const [key, child] of named) compare(child, every ?? (plain[key] as Shape), `${here}/properties/${key}`);
      if (!every) {
        expect(named.map(([key]) => key).sort(), here).toEqual(Object.keys(plain).sort());
        expect(node.additionalProperties, here).toBe(false);
        return;
      }
      expect([node.maxProperties, resolve(node.propertyNames ?? {})], here).toEqual([LIST_LIMIT, root.$defs['id']]);
      const { $ref, ...own } = node.additionalProperties || {};
      compare($ref ? { $ref } : own, every, `${here}/additionalProperties`);
    };
    compare(root, CONFIG_SHAPE, '#');
    expect(compared).toBeGreaterThan(100);
  });

  it('knows the four default categories, and asks a title of every other', () => {
    const { categories } = root.properties ?? {};
    const { required, properties } = categories?.additionalProperties || {};
    expect(Object.keys(categories?.properties ?? {})).toEqual(DEFAULT_CATEGORIES);
    expect([required, properties?.['title']?.not]).toEqual([['title'], { const: '' }]);
  });
});

describe('schema.json and validateConfig', () => {
  it.each(VALID)('accept %s', (_, config) => {
    expect([accepts(config), doctorAccepts(config)]).toEqual([true, true]);
  });

  it.each(INVALID)('refuse %s', (_, config) => {
    expect([accepts(config), doctorAccepts(config)]).toEqual([false, false]);
  });

  // The marks of shape.ts, `*` and `!`, are no keys of a document.
  it.each([
    ['a category', { categories: { '*': { title: 'x' } } }],
    ['a language', { texts: { '*': {} } }],
    ['a service', service({ 'id!': 'x' })],
    ['a cookie', service({ cookies: [{ name: 'x', 'name!': 'x' }] })],
    ['storage', service({ storage: [{ name: 'x', type: 'local', 'type!': 'local' }] })],
    ['a regime', regime({ 'mode!': 'opt-in' })],
  ])('refuse a mark of the shape as a key of %s', (_, config) => {
    expect([accepts(config), doctorAccepts(config)]).toEqual([false, false]);
  });

  it.each([
    ['an unknown category', service({ category: 'nothing' }), 'unknown-category'],
    ['a mapping to nothing', { signals: { meta: { consent: 'nothing' } } }, 'unknown-name'],
    ['an id that is taken', { services: [service().services[0], service().services[0]] }, 'duplicate-id'],
  ])('differ on %s, which only validateConfig sees', (_, config, code) => {
    expect(accepts(config)).toBe(true);
    expect(validateConfig(config).map((fault) => fault.code)).toEqual([code]);
  });

  it('agree on whatever is written into a configuration', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(damaged(), (config) => {
        const isAccepted = accepts(config);
        seen[isAccepted ? 'accepted' : 'refused']++;
        expect(isAccepted).toBe(doctorAccepts(config));
      }),
      { seed: 20261120, numRuns: 2000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
  });

  it('agree on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => accepts(json) === doctorAccepts(json)),
      { seed: 20261120, numRuns: 500 },
    );
  });
});

/** One change to a document: which of its places, what is done there, with which key and value. */
interface Change {
  readonly place: number;
  readonly entry: number;
  readonly act: 'replace' | 'add' | 'drop';
  readonly key: string;
  readonly value: unknown;
}

/** Configurations, mostly good ones, with up to three changes anywhere. What comes out went through JSON. */
function damaged(): fc.Arbitrary<unknown> {
  const known = nodes().flatMap(([, { properties }]) => Object.keys(properties ?? {}));
  const odd = [
    '__proto__',
    'constructor',
    'toString',
    'x',
    'Analytics',
    '1st',
    '',
    'a b',
    'ä',
    'a'.repeat(65),
    'pt-BR',
  ];
  const words = nodes().flatMap(([, node]) => node.enum ?? []);
  const addresses = ['/x', '#x', '//host/x', 'https://x', 'javascript:x', ' javascript:x', 'java\tscript:x', 'data:x'];
  const numbers = [0, 1, 182, 395, 396, -1, 1.5, 1e308];
  const texts = [{}, { en: 'x' }, { en: 1 }, parse('{"__proto__":"x"}'), parse('{"__proto__":1}')];
  const parts = nodes().flatMap(([, node]) => node.examples ?? []);
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, true, false, '', 'x', [], ['x'], [null], ...numbers, ...texts, { title: '' }),
    fc.constantFrom<unknown>(...words, ...addresses),
    fc.constantFrom<unknown>(...parts),
    fc.jsonValue(),
  );
  const change: fc.Arbitrary<Change> = fc.record({
    place: fc.nat(),
    entry: fc.nat(),
    act: fc.constantFrom('replace', 'replace', 'add', 'drop'),
    key: fc.oneof(fc.constantFrom(...known), fc.constantFrom(...odd)),
    value,
  });
  const seeds = fc.constantFrom<object>(
    FULL,
    {},
    { categories: {}, store: {}, ui: {} },
    service(),
    regime(),
    url('/x'),
  );
  return fc.tuple(seeds, fc.array(change, { maxLength: 3 })).map(([seed, changes]) => {
    const config: object = structuredClone(seed);
    for (const one of changes) apply(config, one);
    return parse(JSON.stringify(config));
  });
}

/** Makes one change in place. A key is defined rather than assigned, so that `__proto__` is a key like any other. */
function apply(config: object, { place, entry, act, key, value }: Change): void {
  const inside = (one: unknown): object[] =>
    typeof one === 'object' && one !== null ? [one, ...Object.values(one).flatMap(inside)] : [];
  const places = inside(config);
  const target = places[place % places.length] ?? config;
  const entries = Object.keys(target);
  const chosen = entries[entry % (entries.length || 1)];
  const put = (name: string) =>
    Object.defineProperty(target, name, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (act === 'add') put(Array.isArray(target) ? String(target.length) : key);
  else if (chosen === undefined) return;
  else if (act === 'replace') put(chosen);
  else if (Array.isArray(target)) target.splice(Number(chosen), 1);
  else Reflect.deleteProperty(target, chosen);
}
