// Configurations that went wrong somewhere, as many as a test asks for.
import fc from 'fast-check';
import { parse, regime, service, url } from './config-parts.js';
import { FULL } from './full-config.js';
import { nodes } from './schema-nodes.js';

/** One change to a document: which of its places, what is done there, with which key and value. */
interface Change {
  readonly place: number;
  readonly entry: number;
  readonly act: 'replace' | 'add' | 'drop';
  readonly key: string;
  readonly value: unknown;
}

/** Configurations, mostly good ones, with up to three changes anywhere. What comes out went through JSON. */
export function damaged(): fc.Arbitrary<unknown> {
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
