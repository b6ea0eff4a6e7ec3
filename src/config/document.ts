// Whether a JSON document deserves a look by the doctor for what the page itself does not use. Code is checked by its types.
import type { Config } from './types.js';

/** What a document may say; another key is a slip that is better explained than ignored. */
export const KEYS: readonly string[] = [
  '$schema',
  'revision',
  'policy',
  'categories',
  'services',
  'regimes',
  'region',
  'minor',
  'store',
  'signals',
  'withdraw',
  'language',
  'texts',
  'ui',
] satisfies (keyof Config)[];

/** Whether a document has a key that no document has, or, anywhere in it, what may be a script in an address's place. */
export const isSuspicious = (json: object, text: string): boolean =>
  !Object.keys(json).every((key) => KEYS.includes(key)) || /script:|"__proto__"\s*:/i.test(text);
