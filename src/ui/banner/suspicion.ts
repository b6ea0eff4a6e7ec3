// Whether a configuration holds anything that nobody knows: a key, a value of the wrong kind, an entry that lacks its name,
// or what may be a script in an address's place. What exactly is wrong the doctor says, whose file only then is worth
// loading. The banner asks, so that whoever writes a configuration hears of it on their first visit.
import { hash } from '../../core/hash.js';

/**
 * A Bloom filter over the marks of all that may be written (config/shape.ts): three bits each of 1024. No known mark is ever
 * missing; four of a hundred mistakes are taken for known. A test works the number out anew.
 */
export const KNOWN =
  0x28a95d44570ca0e119010c074814c06d5453009115e9665152101009155992d130896b00e4975b850000a0200013108600612c3647224aa003358800f7414a8114251420d418c7ac846600a4000468019b40777303c3409a0701341104885b488088908c06b81e020088046021331ce405294084a82a91002ec0e709546094d1n;

const isKnown = (mark: string): boolean => {
  const sum = parseInt(hash(mark), 36);
  return [1, 10, 18].every((shift) => (KNOWN >> BigInt((sum >> shift) & 1023)) & 1n);
};

/** Where an entry needs a name, a type or a mode. */
const NEEDY = /^(storage|cookies|regimes)/;

/** The marks of a value, of which one has to be known: its place with its kind; of a string, its place without or with it. */
export function marksOf(place: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [place, `${place}=${value}`];
  const one = value ?? 0;
  const has = NEEDY.test(place) ? ['mode', 'name', 'type'].filter((key) => key in Object(one)) : [];
  return [`${place}:${typeof one === 'number' && one < 0 ? 'negative ' : ''}${typeof one}${has.join()}`];
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
