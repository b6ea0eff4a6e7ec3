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
  0x329094a101332d20f5f20280586b843a43e32c1e08801c7701600122b0c8646060ac21002522a00d00365aa0340c248e1a0a030641304a0d021114a24288a487674291c31a6780d458244b79118190c8808650440d301c000820070f19042454001198a32494421c04ae0c580945240400667521a5690041956610913a94bb02n;

const isKnown = (mark: string): boolean => {
  const sum = parseInt(hash(mark), 36);
  return [0, 9, 12].every((shift) => (KNOWN >> BigInt((sum >> shift) & 1023)) & 1n);
};

/** Where an entry needs a name, a type or a mode. */
const NEEDY = /^(storage|cookies|regimes)/;

/** The marks of a value, of which one has to be known: its place with its kind; of a string, its place without or with it. */
export function marksOf(place: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [place, `${place}=${value}`];
  const one = value ?? 0;
  const has = NEEDY.test(place) ? ['id', 'mode', 'name', 'type'].filter((key) => key in Object(one)) : [];
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
