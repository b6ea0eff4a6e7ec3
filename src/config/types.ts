// What a site may write, in JSON or in code. schema.json says the same to editors; a test holds the two together.
import type { Messages } from '../i18n/messages.js';
import type { Mode } from '../core/decision.js';
import type { SignalName, SignalOptions } from './signal-types.js';

/** A text of the site's own: one for every language, or one per language code. */
export type Text = string | Readonly<Record<string, string>>;

/** Where and by whom the policy is published. */
export interface PolicyConfig {
  /** Its address, relative or absolute; without one the banner has no link. */
  readonly url?: string;
  /** When it was last changed, as a date: `2026-11-01`. */
  readonly updated?: string;
  /** Who is responsible for the data, and so asks on the banner; by default "This shop". */
  readonly controller?: string;
  /** How to reach the controller about privacy: an e-mail address, a link, or text. */
  readonly contact?: string;
  /** What changed since the last revision; shown when the visitor is asked again. */
  readonly changes?: Text;
}

/** A category. The four default ones bring their own texts; any other brings at least a title. */
export interface CategoryConfig {
  /** Always on, so that nobody is asked; by default true for `functionality` alone. */
  readonly required?: boolean;
  /** The clause of the policy that it comes from: `#analytics-cookies`, or an address. */
  readonly policy?: string;
  /** What it is called. */
  readonly title?: Text;
  /** What it is for, in words that go on after "to …". */
  readonly purpose?: Text;
  /** What the visitor loses by refusing it. */
  readonly without?: Text;
}

/** A cookie that a service sets, or all whose names have a part in common. */
export interface CookieConfig {
  /** Its name; `*` in it stands for any characters: `_ga_*`. */
  readonly name: string;
  /** How long it stays, in words. */
  readonly duration?: Text;
  /** What it is for. */
  readonly purpose?: Text;
}

/** Something else that a service stores. What a server keeps is named for information only. */
export interface StorageConfig {
  /** Where: `local` is localStorage, `session` sessionStorage. */
  readonly type: 'cookie' | 'local' | 'session' | 'indexeddb' | 'server';
  /** The name of the key, cookie or database; `*` in it stands for any characters. */
  readonly name: string;
  /** How long it stays, in words. */
  readonly duration?: Text;
  /** What it is for. */
  readonly purpose?: Text;
}

/** One service, a third party's or the shop's own. */
export interface ServiceConfig {
  /** A name that no category and no other service has; `data-assent` may refer to it. */
  readonly id: string;
  /** The category that it belongs to, and whose answer it follows. */
  readonly category: string;
  /** What it is called, for the visitor; by default its id. */
  readonly name?: string;
  /** Who provides it. Providers other than the controller count as third parties. */
  readonly provider?: string;
  /** What it is used for. */
  readonly purpose?: Text;
  /** The clause of the site's own policy that speaks of it: `#visit-counter`, or an address. */
  readonly policy?: string;
  /** How long the provider keeps what it collects. */
  readonly retention?: Text;
  /** The provider's own privacy policy. */
  readonly policyUrl?: string;
  /** Where a visitor can object with the provider itself. */
  readonly optOutUrl?: string;
  /** Always on, whatever is answered for its category. */
  readonly required?: boolean;
  /** That it only counts visits for this site, or only adapts its looks: where the law exempts that (GB), silence allows it. */
  readonly exempt?: boolean;
  /** The cookies that it sets: shown to the visitor, and erased after a refusal. */
  readonly cookies?: readonly CookieConfig[];
  /** What else it stores: shown to the visitor, and erased after a refusal. */
  readonly storage?: readonly StorageConfig[];
}

/** Who is asked what, by place. */
export interface RegimeConfig {
  /** A name for the rule; receipts hold it. */
  readonly id: string;
  /** Where it holds: `EU`, a country (`GB`), a part of one (`US-CA`), or `*` for everywhere else. */
  readonly where: readonly string[];
  /** `opt-in` asks first; `opt-out` allows until an objection; `notice` does too, and says so in one line. */
  readonly mode: Mode;
  /** Whether a browser that asks for privacy (GPC) refuses targeting and the sale of data; by default it does. */
  readonly gpc?: boolean;
  /** For how many days an answer is kept; by default as `store` says. */
  readonly days?: number;
}

/** How the answer is remembered. */
export interface StoreConfig {
  /** The cookie's name, by default `assent`. Another name asks everyone again. */
  readonly name?: string;
  /** For how many days an answer is kept, by default 182, at most 395; a visit does not prolong it. */
  readonly days?: number;
  /** The domain whose subdomains share one answer; by default this host alone. */
  readonly domain?: string;
  /** The cookie's SameSite, by default `Lax`; `None` is for shops in another site's frame. */
  readonly sameSite?: 'Lax' | 'Strict' | 'None';
  /** Where the answer goes when the cookie can't be written: localStorage (the default), or this page alone. */
  readonly fallback?: 'local' | 'memory';
}

/** Which language is spoken, and how it is found. */
export interface LanguageConfig {
  /** The language where none is found, by default `en`. */
  readonly default?: string;
  /** Where it is looked for, in this order: the page's `lang` attribute, then the visitor's own languages. */
  readonly detect?: readonly ('html' | 'browser')[];
}

/** How the banner looks. */
export interface UiConfig {
  /** A `bar` over the whole width (the default), a `box` in a corner, or a `cloud` that floats at the edge. */
  readonly layout?: 'bar' | 'box' | 'cloud';
  /** Where it stands, by default at the `bottom`; start and end follow the direction of writing. */
  readonly position?: `${'bottom' | 'top'}${'' | `-${'start' | 'end' | 'left' | 'right'}`}` | 'center';
  /** `auto`, the default, follows the visitor's system. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Whether the page waits until the banner is answered; by default it stays usable. */
  readonly modal?: boolean;
  /** The button that reopens the preferences: `auto`, the default, after a decision where the page has no other way. */
  readonly trigger?: 'auto' | 'always' | 'never';
}

/** The whole document. Everything may be left out. */
export interface Config {
  /** For editors alone: where the schema is. */
  readonly $schema?: string;
  /** The version of what is asked. Another one than a visitor has answered asks that visitor again. */
  readonly revision?: string | number;
  /** Where and by whom the policy is published. */
  readonly policy?: PolicyConfig;
  /** What visitors are asked about, by name, in this order; by default the four of every storefront. */
  readonly categories?: Readonly<Record<string, CategoryConfig>>;
  /** What the page uses, the shop's own and third parties': each can be refused by itself. */
  readonly services?: readonly ServiceConfig[];
  /** Who is asked what, by place: a ready list by name, or one of your own. By default everyone is asked first. */
  readonly regimes?: 'worldwide' | 'eu' | 'us' | readonly RegimeConfig[];
  /** Where the visitor is (`US-CA`), or an address that answers `{"country":"US","region":"CA"}`. */
  readonly region?: string;
  /** Whether the visitor is known to be a minor, who is not asked and gets only what is required. */
  readonly minor?: boolean;
  /** How the answer is remembered. */
  readonly store?: StoreConfig;
  /** The vendors and platforms that are told: `true`, or what each of their words follows. */
  readonly signals?: { readonly [Name in SignalName]?: boolean | SignalOptions[Name] };
  /** After a withdrawal, where a script has run: `reload` the page (the default), or `keep` it as it is. */
  readonly withdraw?: 'reload' | 'keep';
  /** Which language is spoken, and how it is found. */
  readonly language?: LanguageConfig;
  /** By language as its file is named (`pt-BR`; `de`, also for de-AT), then by key; a whole language (`assent/lang/de`) as well. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, Text>> | Partial<Messages>>>;
  /** How the banner looks. */
  readonly ui?: UiConfig;
}
