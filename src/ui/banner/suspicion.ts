// Whether a configuration holds anything that nobody knows: a key, a value of the wrong kind, an entry that lacks its name,
// or what may be a script in an address's place. What exactly is wrong the doctor says, whose file only then is worth
// loading. The banner asks, so that whoever writes a configuration hears of it on their first visit.
import { hash } from '../../core/hash.js';

/**
 * A Bloom filter over the marks of all that may be written (config/shape.ts): three bits each of 1024. No known mark is ever
 * missing; three of a hundred others are taken for known. A test works the number out anew.
 */
export const KNOWN =
  0x211d4f389002c21451a73280401851a81a1362621c18a2d3070610e30800f6104e4800f20b301473222185111582b5ab94a210211730315973181e2d698298a27010852095711d150254b8b103100a884802102187018006901350f390c2080e041c00324e8c02c00b940230149442006c455a3066cb041e5a210202197d043n;

const isKnown = (mark: string): boolean => {
  const sum = parseInt(hash(mark), 36);
  return [9, 15, 22].every((shift) => (KNOWN >> BigInt((sum >> shift) & 1023)) & 1n);
};

/** Where an entry needs a name, a type or a mode. */
const NEEDY = /^(storage|cookies|regimes)/;

/** What there is to say of a value: its place and its kind, or a string itself, which may be one of few words. */
export function marksOf(place: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [place, `${place}=${value}`];
  const one = value ?? 0;
  const has = NEEDY.test(place) ? ['mode', 'name', 'type'].filter((key) => key in Object(one)) : [];
  return [`${place}:${(one as number) < 0 ? 'negative ' : ''}${typeof one}${has.join()}`];
}

/** Looks at a value and all that is in it. Where entries go by any name, each stands at the place `*`. */
export function isSuspicious(value: unknown, around = '', name = ''): boolean {
  if (!marksOf(`${around}.${name}`, value).some(isKnown)) return true;
  // What a signal makes of its options it knows itself.
  if (typeof value !== 'object' || around === 'signals') return /script:/i.test(value as string);
  const inner = name === '*' ? `${around}*` : name;
  const isAny = isKnown(`${inner}*`);
  return Object.entries(value as object).some(([key, one]) => isSuspicious(one, inner, isAny ? '*' : key));
}
