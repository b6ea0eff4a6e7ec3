// Strings that try to be more than text, and configurations made of them.
import fc from 'fast-check';
import { en } from '../../../src/i18n/en.js';
import english from '../../../src/i18n/lang/en.js';

const MARKUP = [
  '<img src=/pwned onerror=pwned()>',
  '"><script>pwned()</script>',
  "' onclick='pwned()' x='",
  '<svg/onload=pwned()>',
  '</style><script>pwned()</script>',
  '<template shadowrootmode=open><script>pwned()</script></template>',
  '<!--?lit$1$--><?lit$123456789$>',
  '<assent-banner><iframe src=/pwned>',
  '&lt;img src=/pwned onerror=pwned()&gt;',
  '${pwned()}{{pwned()}}{who}{count}{name}',
];

const ADDRESSES = [
  'javascript:pwned()',
  'JaVaScRiPt:pwned()',
  'java\nscript:pwned()',
  '\u0001javascript:pwned()',
  ' javascript:pwned()',
  'javascript&colon;pwned()',
  'vbscript:pwned()',
  'data:text/html,<script>pwned()</script>',
  'blob:null/pwned',
  'filesystem:pwned',
  '//[',
  'http://[',
  'https:\\\\evil.example',
];

const UNICODE = [
  '\u202Egnp.exe',
  '\u0000',
  '\uD800',
  '\u2028\u2029',
  'Ⓐ＜script＞',
  '\uFEFF',
  '__proto__',
  'constructor',
  'toString',
];

/** One of them, alone or with others around it. */
const payload = (): fc.Arbitrary<string> => {
  const known = fc.constantFrom(...MARKUP, ...ADDRESSES, ...UNICODE);
  return fc.oneof(
    known,
    fc.tuple(fc.string({ unit: 'binary', maxLength: 8 }), known).map((parts) => parts.join('')),
    known.map((text) => encodeURI(text.replace(/[\uD800-\uDFFF]/g, ''))),
  );
};

const words = Object.keys({ ...en, ...english });

const entry = () => fc.record({ name: payload(), duration: payload(), purpose: payload() });

/** A configuration in which every string that a site may write is hostile, names of categories and services aside. */
export const hostileConfig = (): fc.Arbitrary<object> => {
  const service = (id: string, category: string) =>
    fc.record({
      id: fc.constant(id),
      category: fc.constant(category),
      name: payload(),
      provider: payload(),
      purpose: payload(),
      retention: payload(),
      policyUrl: payload(),
      optOutUrl: payload(),
      cookies: fc.tuple(entry()),
      storage: fc.tuple(entry().map((one) => ({ ...one, type: 'local' }))),
    });
  const category = () => fc.record({ title: payload(), purpose: payload(), without: payload(), policy: payload() });
  return fc.record({
    $schema: payload(),
    revision: payload(),
    region: payload(),
    policy: fc.record({
      url: payload(),
      updated: payload(),
      controller: payload(),
      contact: payload(),
      changes: payload(),
    }),
    categories: fc.record({ functionality: category(), analytics: category(), own: category() }),
    services: fc.tuple(service('one', 'analytics'), service('two', 'own'), service('three', 'functionality')),
    store: fc.record({ domain: payload() }),
    ui: fc.record({ layout: payload(), position: payload(), theme: payload(), trigger: payload() }),
    language: fc.record({ default: payload() }),
    texts: fc.record({ en: fc.record(Object.fromEntries(words.map((key) => [key, payload()]))) }),
  });
};

/** What stands in attributes of a tagged element; addresses that are one, whatever of. */
export const hostileElement = () => {
  const address = () => payload().filter((text) => URL.canParse(text, 'http://shop.example'));
  return fc.record({ needs: payload(), address: address(), placeholder: address() });
};

/** Any hostile strings. */
export const payloads = (count: number, seed: number): string[] => fc.sample(payload(), { numRuns: count, seed });
