// What the interface says of categories and services: the site's own words first, then ours, and never nothing.
import type { Assent } from '../../api.js';
import type { CookieConfig, ServiceConfig } from '../../config/types.js';
import { isUrl } from '../../core/is-url.js';
import type { LayerMessages } from '../../i18n/messages.js';
import { textFor } from '../../i18n/translate.js';

/** Something that a service keeps. */
export interface EntryFacts {
  readonly name: string;
  readonly kind: string;
  readonly purpose: string;
  readonly duration: string;
}

/** One service, ready to be shown. */
export interface ServiceFacts {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly purpose: string;
  readonly retention: string;
  /** The clause of the site's policy; empty where there is none. */
  readonly clause: string;
  readonly policyUrl: string;
  readonly optOutUrl: string;
  readonly required: boolean;
  readonly entries: readonly EntryFacts[];
}

/** One category, ready to be shown. */
export interface CategoryFacts {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** The same in words that go on after "to …". */
  readonly purpose: string;
  /** What refusing it costs; empty where nobody says. */
  readonly without: string;
  /** The clause of the site's policy; empty where there is none. */
  readonly clause: string;
  readonly required: boolean;
  readonly services: readonly ServiceFacts[];
}

/** The end of a text that lacks a full stop (or the like), with any closing quotes and brackets. */
const BARE_END = /([^\p{P}\s]["'\p{Pe}\p{Pf}\p{Pi}]*)\s*$/u;

/** All categories, in the site's order, in one language. */
export function categoryFacts({ settings, explain }: Assent, say: LayerMessages, language: string): CategoryFacts[] {
  const own = (text: unknown) => textFor(text, language) ?? '';
  const builtIn = say as unknown as Readonly<Record<string, string>>;
  const link = (url: unknown) => {
    if (isUrl(url)) return url;
    if (url) explain();
    return '';
  };
  const sentence = (text: unknown) => own(text).replace(BARE_END, /^(ja|zh)/.test(language) ? '$1。' : '$1.');
  const policy = link(settings.config.policy?.url);
  const kinds = {
    cookie: say.cookie,
    local: say.localStorage,
    session: say.sessionStorage,
    indexeddb: say.database,
    server: say.serverLog,
  };

  const entryOf = (kind: string, { name, purpose, duration }: CookieConfig): EntryFacts => ({
    name: own(name),
    kind,
    purpose: own(purpose),
    duration: own(duration),
  });

  const serviceOf = (service: ServiceConfig & { readonly required: boolean }): ServiceFacts => ({
    ...service,
    name: own(service.name) || service.id,
    provider: own(service.provider),
    purpose: sentence(service.purpose),
    retention: own(service.retention),
    clause: clauseOf(policy, link(service.policy)),
    policyUrl: link(service.policyUrl),
    optOutUrl: link(service.optOutUrl),
    entries: [
      ...entriesOf(service.cookies).map((one) => entryOf(say.cookie, typeof one === 'string' ? { name: one } : one)),
      ...entriesOf(service.storage).map((one) => entryOf(kinds[one.type] ?? own(one.type), one)),
    ],
  });

  return settings.categories.map((category) => ({
    id: category.id,
    title: own(category.title) || builtIn[`${category.id}Title`] || category.id,
    detail: sentence(category.purpose) || (builtIn[`${category.id}Detail`] ?? ''),
    purpose: own(category.purpose) || (builtIn[`${category.id}Purpose`] ?? ''),
    without: sentence(category.without) || (builtIn[`${category.id}Without`] ?? ''),
    clause: clauseOf(policy, link(category.policy)),
    required: category.required,
    services: settings.services.filter((service) => service.category === category.id).map(serviceOf),
  }));
}

/** The entries of a list; none where a site wrote something else. */
const entriesOf = <T extends object>(value: readonly T[] | undefined): readonly T[] =>
  (Array.isArray(value) ? (value as readonly T[]) : []).filter(Boolean);

/** `#clause` belongs to the policy's page; an address of its own stays itself. */
const clauseOf = (policy: string, clause: string) =>
  clause.startsWith('#') ? policy && policy.replace(/#.*/, '') + clause : clause;
