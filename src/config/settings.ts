// From what a site wrote to what holds. All that every page carries of configuration: safe defaults, and noticing that
// something is wrong; what it is, the doctor (validate.ts) works out.
import { DEFAULT_CATEGORIES, type Rules } from '../core/categories.js';
import { isBoolean, isCookieName, isDays, isId, isList, isObject, isRevision, isString } from './checks.js';
import type { CategoryConfig, Config, ServiceConfig, StoreConfig } from './types.js';

/** A category with its place in the order. */
export interface CategorySettings extends CategoryConfig {
  readonly id: string;
  readonly required: boolean;
}

/** A service with what it left out filled in. */
export interface ServiceSettings extends ServiceConfig {
  readonly required: boolean;
}

/**
 * What holds. `config` is the document itself, for whoever shows its texts and addresses: those are not checked here,
 * and are read with care where they are used.
 */
export interface Settings extends Rules {
  readonly revision: string;
  readonly categories: readonly CategorySettings[];
  readonly services: readonly ServiceSettings[];
  readonly minor: boolean;
  readonly store: Required<StoreConfig>;
  readonly reloadOnWithdrawal: boolean;
  readonly config: Config;
}

/** The longest list that is read. */
export const LIST_LIMIT = 1000;

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

/** Whether a document has a key that no document has, or, anywhere in it, an address that would run as a script. */
function isSuspicious(config: object): boolean {
  try {
    const text = JSON.stringify(config);
    return (
      !Object.keys(config).every((key) => KEYS.includes(key)) || /"(__proto__"|\s*(java|vb)script:|data:)/i.test(text)
    );
  } catch {
    return true;
  }
}

/** The category that is always on unless a site says otherwise. */
const ALWAYS_ON = DEFAULT_CATEGORIES[0];

/**
 * The settings of a configuration, whatever it is. A faulty value gets its safe default: a service of a category that
 * nobody declared is never allowed, and a `minor` that can't be understood counts as a minor.
 */
export function resolveSettings(raw: unknown, onFault: () => void): Settings {
  const take = <T>(value: unknown, fits: (value: unknown) => value is T, otherwise: T): T => {
    if (value === undefined || fits(value)) return value ?? otherwise;
    onFault();
    return otherwise;
  };
  const objectAt = (value: unknown) => take(value, isObject, {});
  const oneOf =
    <T extends string>(...words: T[]) =>
    (value: unknown): value is T =>
      words.includes(value as T);

  const config = objectAt(raw);
  if (isSuspicious(config)) onFault();
  const declared = Object.entries(objectAt(config['categories'])).slice(0, LIST_LIMIT);
  const categories = (declared.length ? declared : DEFAULT_CATEGORIES.map((id) => [id, {}] as const))
    .filter(([id]) => take(id, isId, ''))
    .map(([id, value]) => {
      const category = objectAt(value);
      return { ...category, id, required: take(category['required'], isBoolean, id === ALWAYS_ON) };
    });

  const names = new Set(categories.map(({ id }) => id));
  const services = take(config['services'], isList, [])
    .slice(0, LIST_LIMIT)
    .map(objectAt)
    .filter(({ id, category }) => {
      const fits = isId(id) && !names.has(id) && categories.some((one) => one.id === category);
      if (fits) names.add(id);
      else onFault();
      return fits;
    })
    .map((service) => ({ ...service, required: take(service['required'], isBoolean, false) }) as ServiceSettings);

  const store = objectAt(config['store']);
  return {
    revision: String(take(config['revision'], isRevision, '')),
    categories,
    services,
    minor: take(config['minor'], isBoolean, 'minor' in config),
    store: {
      name: take(store['name'], isCookieName, 'assent'),
      days: take(store['days'], isDays, 182),
      domain: take(store['domain'], isString, ''),
      sameSite: take(store['sameSite'], oneOf('Lax', 'Strict', 'None'), 'Lax'),
      fallback: take(store['fallback'], oneOf('local', 'memory'), 'local'),
    },
    reloadOnWithdrawal: take(config['withdraw'], oneOf('reload', 'keep'), 'reload') === 'reload',
    config: config,
  };
}
