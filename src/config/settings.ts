// Turns what a site wrote into what holds. Every page carries this: safe defaults, and noticing that something is wrong. What
// exactly is wrong, the doctor (validate.ts) finds out.
import { DEFAULT_CATEGORIES, type Rules } from '../core/categories.js';
import { isDays } from '../core/days.js';
import { isString } from '../core/is-string.js';
import { LIST_LIMIT } from '../core/list-limit.js';
import { isBoolean, isCookieName, isId, isList, isObject, isRevision } from './checks.js';
import type { CategoryConfig, Config, ServiceConfig, StoreConfig } from './types.js';

/** A category with its name, and with what it left out filled in. */
export interface CategorySettings extends CategoryConfig {
  readonly id: string;
  readonly required: boolean;
}

/** A service with what it left out filled in; in a required category it is required too. */
export interface ServiceSettings extends ServiceConfig {
  readonly required: boolean;
}

/**
 * What holds. `config` is the document itself, for the code that shows its texts and addresses: those are not checked here,
 * but read with care where they are used.
 */
export interface Settings extends Rules {
  readonly revision: string;
  readonly categories: readonly CategorySettings[];
  readonly services: readonly ServiceSettings[];
  readonly minor: boolean;
  readonly store: Required<StoreConfig>;
  readonly reloadOnWithdrawal: boolean;
  readonly signals: NonNullable<Config['signals']>;
  readonly config: Config;
}

/** The category that is always on unless a site says otherwise. */
const ALWAYS_ON = DEFAULT_CATEGORIES[0];

/**
 * The settings of a configuration, whatever it is. A faulty value gets its safe default: a service of a category that
 * nobody declared is never allowed, and a `minor` that can't be understood counts as a minor. `onFault` is called once.
 */
export function resolveSettings(raw: unknown, onFault: () => void): Settings {
  let isFaulty = false;
  const take = <T>(value: unknown, fits: (value: unknown) => value is T, otherwise: T): T => {
    if (value === undefined || fits(value)) return value ?? otherwise;
    isFaulty = true;
    return otherwise;
  };
  // Only what the site wrote: what a page has added to Object.prototype is not taken for configuration.
  const objectAt = (value: unknown): Record<string, unknown> => ({ __proto__: null, ...take(value, isObject, {}) });
  const atMost = <T>(list: readonly T[]): readonly T[] => {
    isFaulty ||= list.length > LIST_LIMIT;
    return list.slice(0, LIST_LIMIT);
  };
  const oneOf = <T extends string>(value: unknown, otherwise: T, ...others: T[]): T =>
    take(value, (word): word is T => [otherwise, ...others].includes(word as T), otherwise);

  const config = objectAt(raw);
  const declared = atMost(Object.entries(objectAt(config['categories'])));
  const categories = (declared.length ? declared : DEFAULT_CATEGORIES.map((id) => [id, {}] as const))
    .filter(([id]) => take(id, isId, ''))
    .map(([id, value]) => {
      const category = objectAt(value);
      return { ...category, id, required: take(category['required'], isBoolean, id === ALWAYS_ON) };
    });

  const taken = new Set(categories.map(({ id }) => id));
  const services = atMost(take(config['services'], isList, [])).flatMap((value): ServiceSettings[] => {
    const service = objectAt(value) as unknown as ServiceConfig;
    const { id } = service;
    const category = categories.find((one) => one.id === service.category);
    if (!category || !isId(id) || taken.has(id)) {
      isFaulty = true;
      return [];
    }
    taken.add(id);
    return [
      {
        ...service,
        required: take(service.required, isBoolean, false) || category.required,
        exempt: take(service.exempt, isBoolean, false),
      },
    ];
  });

  for (const key of ['policy', 'language', 'texts', 'ui']) objectAt(config[key]);

  const store = objectAt(config['store']);
  const settings: Settings = {
    revision: String(take(config['revision'], isRevision, '')),
    categories,
    services,
    minor: take(config['minor'], isBoolean, config['minor'] !== undefined),
    store: {
      name: take(store['name'], isCookieName, 'assent'),
      days: take(store['days'], isDays, 182),
      domain: take(store['domain'], isString, ''),
      sameSite: oneOf(store['sameSite'], 'Lax', 'Strict', 'None'),
      fallback: oneOf(store['fallback'], 'local', 'memory'),
    },
    reloadOnWithdrawal: oneOf(config['withdraw'], 'reload', 'keep') === 'reload',
    signals: objectAt(config['signals']),
    config,
  };
  if (isFaulty) onFault();
  return settings;
}
