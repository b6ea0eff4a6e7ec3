// What the banner takes for a fault in a configuration, without knowing the faults.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBoolean, isCookieName, isId, isRevision, isText } from '../../src/config/checks.js';
import { CONFIG_SHAPE } from '../../src/config/config-shape.js';
import type { Fields, Shape } from '../../src/config/shape.js';
import { isDays } from '../../src/core/days.js';
import { hash } from '../../src/core/hash.js';
import { isString } from '../../src/core/is-string.js';
import { isUrl } from '../../src/core/is-url.js';
import { isSuspicious, KNOWN, marksOf } from '../../src/ui/banner/suspicion.js';

/** An example of each kind of value that a predicate lets through. */
const EXAMPLES = new Map<Shape, readonly unknown[]>([
  [isBoolean, [true]],
  [isCookieName, ['']],
  [isDays, [1]],
  [isId, ['']],
  [isRevision, ['', 1, 0.5]],
  [isString, ['']],
  [isText, ['', {}]],
  [isUrl, ['/']],
]);

/** An object in every way in which `marksOf` may see it: a key that it may lack is there, or not. */
function entriesOf(fields: Fields): object[] {
  return ['id', 'mode', 'name', 'type'].reduce<object[]>(
    (entries, key) => {
      if (`${key}!` in fields) return entries.map((entry) => ({ ...entry, [key]: '' }));
      return key in fields ? entries.flatMap((entry) => [entry, { ...entry, [key]: '' }]) : entries;
    },
    [{}],
  );
}

/** Every mark that a shape may leave at a place. */
function* allMarks(shape: Shape, around: string, key: string): Generator<string> {
  const place = `${around}.${key}`;
  const inner = key === '*' ? `${around}*` : key;
  const mark = (value: unknown) => marksOf(place, value)[0] as string;
  function* anyNamed(each: Shape) {
    yield `${inner}*`;
    yield* allMarks(each, inner, '*');
  }

  if (typeof shape === 'string') {
    for (const word of shape.split('|')) yield marksOf(place, word)[1] as string;
  } else if (typeof shape === 'function') {
    const examples = EXAMPLES.get(shape);
    if (!examples) throw new Error(`${place}: expected an example of its values`);
    for (const value of examples) yield mark(value);
    if (shape === isText) yield* anyNamed(isString);
  } else if (Array.isArray(shape)) {
    const [one, other] = shape as readonly [Shape, Shape?];
    if (other) yield* [...allMarks(one, around, key), ...allMarks(other, around, key)];
    else yield* [mark([]), ...anyNamed(one)];
  } else {
    const fields = shape as Fields;
    for (const entry of entriesOf(fields)) yield mark(entry);
    // Any name, and no option: those are looked at where a signal is told.
    if (key === 'signals') yield* anyNamed([isBoolean, {}]);
    else if ('*' in fields) yield* anyNamed(fields['*']);
    else for (const [field, its] of Object.entries(fields)) yield* allMarks(its, inner, field.replace('!', ''));
  }
}

const service = { id: 'ga4', category: 'analytics' };
const withService = (more: object) => ({ services: [{ ...service, ...more }] });
const withRegime = (more: object) => ({ regimes: [{ id: 'x', where: ['EU'], mode: 'opt-in', ...more }] });

/** One fault each, none of which anything else in the page would stumble over. */
const FAULTY = [
  { polcy: {} },
  ...[{ ulr: '/p' }, { url: 5 }, { updated: 5 }, { controller: 5 }, { contact: 5 }, { changes: 5 }].map((policy) => ({
    policy,
  })),
  ...[{ requird: true }, { title: 5 }, { purpose: 5 }, { purpose: { en: 5 } }, { without: 5 }, { policy: 5 }].map(
    (analytics) => ({
      categories: { analytics },
    }),
  ),
  ...['name', 'provider', 'purpose', 'policy', 'retention', 'policyUrl', 'optOutUrl', 'cookies', 'storage'].map((key) =>
    withService({ [key]: 5 }),
  ),
  withService({ nam: 'x' }),
  withService({ cookies: ['_ga'] }),
  withService({ cookies: '_ga' }),
  withService({ storage: 'x' }),
  withService({ exempt: 'yes' }),
  withService({ storage: ['x'] }),
  withService({ cookies: [{}] }),
  withService({ cookies: [{ name: 5 }] }),
  withService({ cookies: [{ name: 'a', durtion: '1' }] }),
  withService({ cookies: [{ name: 'a', duration: 1 }] }),
  withService({ storage: [{ name: 'a' }] }),
  withService({ storage: [{ type: 'local' }] }),
  withService({ storage: [{ name: 'a', type: 'disk' }] }),
  { regimes: [{ id: 'x', where: ['EU'] }] },
  { regimes: [{ where: ['EU'], mode: 'opt-in' }] },
  ...[
    { mode: 'maybe' },
    { mode: 'optin' },
    { gpc: 5 },
    { gpc: 'yes' },
    { dys: 3 },
    { days: 999 },
    { days: 0 },
    { days: 1.5 },
  ].map(withRegime),
  withRegime({ where: 'EU' }),
  ...[{ nam: 'x' }, { sameSite: 'lax' }, { fallback: 'disk' }].map((store) => ({ store })),
  ...[{ defalt: 'en' }, { default: 5 }, { detect: ['url'] }, { detect: 5 }].map((language) => ({ language })),
  ...[{ layot: 'bar' }, { layout: 'x' }, { layout: 5 }, { position: 'bottomx' }, { theme: 'x' }].map((ui) => ({ ui })),
  ...[{ modal: 'yes' }, { trigger: 'x' }, { trigger: true }].map((ui) => ({ ui })),
  { texts: { en: 5 } },
  { texts: { en: { acceptAll: 5 } } },
  { signals: { google: 'yes' } },
  { region: 5 },
  { policy: null },
  JSON.parse('{ "__proto__": {} }') as object,
  JSON.parse('{ "store": { "__proto__": { "days": 1 } } }') as object,
  { policy: { url: 'javascript:x' } },
  withService({ optOutUrl: ' VBScript:x' }),
  withService({ policyUrl: 'java\nscript:x' }),
];

const DEMO = join(import.meta.dirname, '../../demo');

/** Nothing wrong with any of them. */
const RIGHT = [
  {},
  { revision: 7, minor: false, region: 'US-CA', regimes: 'worldwide', withdraw: 'keep' },
  // Names that are also keys, or the place of all names.
  { categories: { title: { title: { en: 'Title' } }, name: { title: 'Name' }, '*': { required: true } } },
  {
    signals: {
      google: { advanced: true, regions: [{ region: ['US-CA'] }] },
      meta: true,
      hubspot: { analytics: false },
    },
  },
  { texts: { de: { bannerKeeps: { one: 'Einen Tag.', other: 'Tage.' }, acceptAll: 'Ja' } } },
  withRegime({ gpc: false, days: 30 }),
  { policy: { controller: '"__proto__" Ltd' } },
  ...readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
    .filter((file) => /consent.*\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(DEMO, file), 'utf8')) as unknown),
];

describe('suspicion', () => {
  it('knows every mark of the shape, and nothing else', () => {
    let known = 0n;
    for (const mark of allMarks(CONFIG_SHAPE, '', '')) {
      const sum = parseInt(hash(mark), 36);
      for (const shift of [0, 9, 12]) known |= 1n << BigInt((sum >>> shift) & 1023);
    }
    expect(`0x${KNOWN.toString(16)}n`).toBe(`0x${known.toString(16)}n`);
  });

  it.each(FAULTY.map((one) => [JSON.stringify(one), one]))('falls on %s', (_, config) => {
    expect(isSuspicious(config)).toBe(true);
  });

  it.each(RIGHT.map((one) => [JSON.stringify(one).slice(0, 90), one]))('does not fall on %s', (_, config) => {
    expect(isSuspicious(config)).toBe(false);
  });

  it('looks at a configuration without a prototype, as it is kept', () => {
    const bare = (json: object) => ({ __proto__: null, ...json });
    expect(isSuspicious(bare({ ui: { layout: 'bar' } }))).toBe(false);
    expect(isSuspicious(bare({ ui: { layout: 'wall' } }))).toBe(true);
  });

  it('falls on no place of the shape', () => {
    // Were one taken for a place where any name may stand, its keys would not be known there.
    const marks = [...allMarks(CONFIG_SHAPE, '', '')];
    const places = new Set(marks.filter((mark) => mark.includes('.')).map((mark) => `${mark.split('.')[0]}*`));
    const known = (mark: string) =>
      [0, 9, 12].every((shift) => (KNOWN >> BigInt((parseInt(hash(mark), 36) >>> shift) & 1023)) & 1n);
    expect([...places].filter((place) => known(place) && !marks.includes(place))).toEqual([]);
  });
});
