// What may happen in a visit, at random: sites, places, and steps.
import fc from 'fast-check';
import type { Act, Site } from './visit-model.js';

/** The rules that every site of these visits has. */
export const REGIMES = [
  { id: 'europe', where: ['EU'], mode: 'opt-in' },
  { id: 'states', where: ['US'], mode: 'opt-out' },
  { id: 'rest', where: ['*'], mode: 'notice', gpc: false },
];

/** What they mean in a place; the empty one is not known. */
export const PLACES = {
  DE: { mode: 'opt-in', hearsGpc: true },
  'US-TX': { mode: 'opt-out', hearsGpc: true },
  BR: { mode: 'notice', hearsGpc: false },
  '': { mode: 'opt-in', hearsGpc: true },
} as const satisfies Record<string, Partial<Site>>;

const FOUR = { functionality: true, analytics: false, preference: false, targeting: false };

/** One shop over the years: with services, with one that has moved, of another revision, and with other categories. */
export const SITES = {
  plain: { revision: '1', categories: FOUR, services: {} },
  shop: { revision: '1', categories: FOUR, services: { ga: 'analytics', heat: 'analytics', ads: 'targeting' } },
  moved: { revision: '1', categories: FOUR, services: { ga: 'analytics', heat: 'targeting', ads: 'targeting' } },
  revised: { revision: '2', categories: FOUR, services: { ga: 'analytics' } },
  smaller: { revision: '1', categories: { functionality: true, analytics: false }, services: { ga: 'analytics' } },
  own: {
    revision: '1',
    categories: { functionality: true, preference: true, analytics: false, adverts: false },
    services: { ads: 'adverts', basket: 'functionality' },
  },
} as const satisfies Record<string, Partial<Site>>;

const CATEGORIES = ['functionality', 'analytics', 'preference', 'targeting', 'adverts', 'nobody'];
const SERVICES = ['ga', 'heat', 'ads', 'nobody'];

/** Every name that one of the sites knows, and one that none does. */
export const NAMES = [...new Set([...CATEGORIES, ...SERVICES, 'basket'])];

const answersTo = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.boolean(), { maxKeys: 2, noNullPrototype: true });

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ does: fc.constantFrom('acceptAll', 'rejectAll', 'withdraw', 'optOut', 'reset') }),
  fc.record({ does: fc.constant('set'), choices: answersTo(CATEGORIES), services: answersTo(SERVICES) }),
);

const keysOf = <T extends object>(of: T) => fc.constantFrom(...(Object.keys(of) as (keyof T)[]));
const does = <Name extends string, Rest extends object>(
  name: Name,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
) => fc.record({ does: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<{ does: Name } & Rest>;

const MORE = [
  does('answer', { first: act, then: fc.constant(null), by: fc.constant('subscribe' as const) }),
  does('answer', { first: act, then: act, by: fc.constantFrom('subscribe' as const, 'event' as const) }),
  does('open', { site: keysOf(SITES), place: keysOf(PLACES), gpc: fc.boolean(), isLate: fc.boolean() }),
  does('minor', { is: fc.boolean() }),
  does('wait', { hours: fc.constantFrom(1, 30, 480, 2880, 4560, -1, -40) }),
  does('block', { what: fc.constantFrom('cookie' as const, 'local' as const), is: fc.boolean() }),
  does('respond', { which: fc.nat(5) }),
  does('deleteCookies', {}),
] as const;
const WEIGHTS = [4, 1, 3, 1, 2, 1, 1, 1];

/** Something that happens: an answer (and another that a listener gives at once), the next page, time, trouble with storage. */
export const stepArbitrary = fc.oneof(
  ...MORE.map((arbitrary, at) => ({ weight: WEIGHTS[at] as number, arbitrary: arbitrary as fc.Arbitrary<Step> })),
);

/** One of them. */
export type Step = (typeof MORE)[number] extends fc.Arbitrary<infer One> ? One : never;
