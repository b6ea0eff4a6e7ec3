// npm entry `assent/server`: reads consent from a request, in Node, workers and at the edge. No DOM, no state.
import { resolveSettings } from './config/settings.js';
import type { Config } from './config/types.js';
import type { Rules } from './core/categories.js';
import { deriveConsent, type Consent, type Today } from './core/consent.js';
import { DAY, endOf, isFuture, type Decision } from './core/decision.js';
import { soldIn } from './core/sold.js';
import { isExempting, readRegimes, ruleFor } from './regime/regime.js';
import { cookieValues } from './store/cookie-values.js';
import { newest } from './store/newest.js';
import { stillAnswers } from './store/still-answers.js';
import { encode, foldRevision } from './store/record.js';

export type { Config } from './config/types.js';
export type { Consent } from './core/consent.js';

/** The headers of Node's own server, by their names in lower case. */
export type PlainHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What carries the cookie: a `Cookie` header, all headers, or the request itself. */
export type Source =
  | string
  | null
  | undefined
  | Headers
  | PlainHeaders
  | Request
  | {
      /** As Node's own server gives them. */
      readonly headers: PlainHeaders;
    };

/** What the server knows of the site. */
export interface ReadOptions {
  /** The revision in force; a record of another one is not an answer. Taken from `config` where that is given. */
  readonly revision?: string | number | undefined;
  /** The site's configuration. With it services follow their category, and what was never asked for is undecided. */
  readonly config?: Config | undefined;
  /** Where the visitor is, as the edge knows it (`US-CA`); else the configuration's region, else the strictest rule holds. */
  readonly region?: string | undefined;
  /** The cookie's name, where the configuration does not say. */
  readonly name?: string | undefined;
}

/** One header of a source; empty where there is none. */
function headerOf(source: Source, name: string): string {
  if (typeof source !== 'object' || !source) return '';
  const headers = (('headers' in source ? source.headers : source) ?? {}) as Headers | PlainHeaders;
  const value = typeof headers.get === 'function' ? (headers as Headers).get(name) : (headers as PlainHeaders)[name];
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}

/** The newest decision that a request carries. */
function newestDecision(source: Source, name: string, now: number): Decision | null {
  const header = typeof source === 'string' ? source : headerOf(source, 'cookie');
  return newest(cookieValues(header, name), now);
}

/**
 * The rules as far as a record itself knows them: its categories, and the services it names. It does not say which category
 * a service is in, so each is put into one that GPC refuses (the strictest reading), or else into the first.
 */
function rulesOf({ required, categories, services }: Decision): Rules {
  const rules = [
    ...required.map((id) => ({ id, required: true })),
    ...Object.keys(categories).map((id) => ({ id, required: false })),
  ];
  const [category = Object.keys(categories)[0] ?? ''] = soldIn({ categories: rules });
  return { categories: rules, services: Object.keys(services).map((id) => ({ id, required: false, category })) };
}

/**
 * What a visitor allows, as the browser would say it: the same fields, frozen. A record that can't be read is no answer.
 * Without `config` only services that differ from their category are listed.
 */
export function readConsent(source: Source, given?: ReadOptions | null): Consent {
  const options = given ?? {};
  const now = Date.now();
  const settings = resolveSettings(options.config, () => undefined);
  const found = newestDecision(source, options.name ?? settings.store.name, now);
  const revision = options.config ? settings.revision : options.revision;
  const rule = ruleFor(readRegimes(settings.config.regimes), options.region ?? settings.config.region);
  const today: Today = {
    ...settings,
    ...(options.config || !found ? {} : rulesOf(found)),
    revision: String(revision ?? found?.revision ?? ''),
    regime: rule.id,
    mode: rule.mode,
    exempt: isExempting(rule),
    gpc: rule.gpc && headerOf(source, 'sec-gpc') === '1',
  };
  const isCurrent =
    found &&
    (options.config
      ? stillAnswers(found, today, now)
      : now < endOf(found) &&
        !isFuture(found, now) &&
        (revision === undefined || found.revision === foldRevision(String(revision))));
  return plain(deriveConsent(today, isCurrent ? found : null, found));
}

/** The same with plain objects, as servers compare them. In a page they have no prototype, since others may have changed it. */
const plain = (consent: Consent): Consent =>
  Object.freeze({
    ...consent,
    choices: Object.freeze({ ...consent.choices }),
    services: Object.freeze({ ...consent.services }),
  });

/** How the cookie is repeated. */
export interface RepeatOptions {
  /** The cookie's name, by default `assent`. */
  readonly name?: string | undefined;
  /** The domain of the cookie, as the site's configuration has it; by default this host alone. */
  readonly domain?: string | undefined;
  /** As the site's configuration has it: another one here would change the visitor's cookie. */
  readonly sameSite?: 'Lax' | 'Strict' | 'None' | undefined;
  /** False only where the site is not served over https. */
  readonly secure?: boolean | undefined;
}

/**
 * The line for `Set-Cookie` that repeats a visitor's record from the server, so that browsers that keep a script's cookies
 * for only seven days keep this one for as long as was promised, and never longer. Null where there is nothing to repeat.
 */
export function repeatCookie(
  source: Source,
  { name = 'assent', domain, sameSite = 'Lax', secure = true }: RepeatOptions = {},
): string | null {
  const now = Date.now();
  const found = newestDecision(source, name, now);
  if (!found || now >= endOf(found)) return null;
  const seconds = Math.floor(Math.min(endOf(found) - now, found.days * DAY) / 1000);
  const attributes = ['Path=/', `Max-Age=${seconds}`, `SameSite=${sameSite}`];
  if (domain) attributes.push(`Domain=${domain}`);
  if (secure) attributes.push('Secure');
  return [`${name}=${encode(found)}`, ...attributes].join('; ');
}
