// Whether a configuration holds anything unknown: a key, a value of the wrong kind, an entry that lacks its name, or what may
// be a script in place of an address. If so, the doctor's file is worth loading, which says what exactly is wrong. The banner
// asks, so that whoever writes a configuration hears of it on their first visit.
import { isDays } from '../../core/days.js';
import { hash } from '../../core/hash.js';

/**
 * A Bloom filter over the marks of everything that may be written (config/config-shape.ts), with three of 1024 bits for each.
 * No known mark is ever missed; four of a hundred mistakes pass for known. A test works the number out again.
 */
export const KNOWN =
  0xe051515ce08a1a0489311260202c502640515a122c9ea0a0230050231425bc110ec421141a51c881a2030734058134e996a25111f62021e8f6481509607590369011c1045145705002484a3003540a087c8374312c0520a62013593188d0c80e099d08c043a180602b91802200142204d89492621291000a791d10173c150d4n;

const isKnown = (mark: string): boolean => {
  const sum = parseInt(hash(mark), 36);
  return [1, 21, 22].every((shift) => (KNOWN >> BigInt((sum >> shift) & 1023)) & 1n);
};

/** Where an entry needs a name, a type or a mode. */
const NEEDY = /^(storage|cookies|regimes)/;

/** The marks of a value, of which one has to be known: its place with its kind; of a string, its place without or with it. */
export function marksOf(place: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [place, `${place}=${value}`];
  const one = value ?? 0;
  const has = NEEDY.test(place) ? ['mode', 'name', 'type'].filter((key) => key in Object(one)) : [];
  // Days are the numbers that a configuration has, beside a revision.
  const isOdd = typeof one === 'number' && !isDays(one);
  return [`${place}:${isOdd ? 'odd ' : ''}${typeof one}${has.join()}`];
}

/** Looks at a value and all that is in it. Where entries go by any name, each stands at the place `*`. */
export function isSuspicious(value: unknown, around = '', name = ''): boolean {
  if (!marksOf(`${around}.${name}`, value).some(isKnown)) return true;
  // The options of a signal are checked where it is told (signals/signal.ts).
  if (typeof value !== 'object' || around === 'signals') return /script:/i.test(value as string);
  const inner = name === '*' ? `${around}*` : name;
  const isAny = isKnown(`${inner}*`);
  return Object.entries(value as object).some(([key, one]) => isSuspicious(one, inner, isAny ? '*' : key));
}
