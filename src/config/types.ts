// What a site may write, in JSON or in code. schema.json says the same to editors; a test holds the two together.
import type { Messages } from '../i18n/messages.js';
import type { Mode } from '../core/decision.js';
import type { SignalName, SignalOptions } from './signal-types.js';

/** A text of the site's own: one for every language, or one per language code. */
export type Text = string | Readonly<Record<string, string>>;

/** Where and by whom the policy is published. */
export interface PolicyConfig {
  readonly url?: string;
  readonly updated?: string;
  readonly controller?: string;
  readonly contact?: string;
  /** What changed since the last revision; shown when the visitor is asked again. */
  readonly changes?: Text;
}

/** A category. The four default ones bring their own texts; any other brings at least a title. */
export interface CategoryConfig {
  readonly required?: boolean;
  /** The clause of the policy that it comes from: `#analytics-cookies`, or an address. */
  readonly policy?: string;
  readonly title?: Text;
  readonly purpose?: Text;
  /** What the visitor loses by refusing it. */
  readonly without?: Text;
}

/** A cookie that a service sets; `*` at the end of the name stands for anything. */
export interface CookieConfig {
  readonly name: string;
  readonly duration?: Text;
  readonly purpose?: Text;
}

/** Something else that a service stores. What a server keeps is named for information only. */
export interface StorageConfig {
  readonly type: 'cookie' | 'local' | 'session' | 'indexeddb' | 'server';
  readonly name: string;
  readonly duration?: Text;
  readonly purpose?: Text;
}

/** One service, a third party's or the shop's own. */
export interface ServiceConfig {
  readonly id: string;
  readonly category: string;
  readonly name?: string;
  readonly provider?: string;
  readonly purpose?: Text;
  /** The clause of the site's own policy that speaks of it: `#visit-counter`, or an address. */
  readonly policy?: string;
  /** How long the provider keeps what it collects. */
  readonly retention?: Text;
  readonly policyUrl?: string;
  readonly optOutUrl?: string;
  readonly required?: boolean;
  /** That it only counts visits for this site, or only adapts its looks: where the law exempts that (GB), silence allows it. */
  readonly exempt?: boolean;
  readonly cookies?: readonly CookieConfig[];
  readonly storage?: readonly StorageConfig[];
}

/** Who is asked what, by place. */
export interface RegimeConfig {
  readonly id: string;
  readonly where: readonly string[];
  readonly mode: Mode;
  readonly gpc?: boolean;
  readonly days?: number;
}

/** How the answer is remembered. */
export interface StoreConfig {
  readonly name?: string;
  readonly days?: number;
  readonly domain?: string;
  readonly sameSite?: 'Lax' | 'Strict' | 'None';
  readonly fallback?: 'local' | 'memory';
}

/** Which language is spoken, and how it is found. */
export interface LanguageConfig {
  readonly default?: string;
  readonly detect?: readonly ('html' | 'browser')[];
}

/** How the banner looks. */
export interface UiConfig {
  readonly layout?: 'bar' | 'box' | 'cloud';
  readonly position?: `${'bottom' | 'top'}${'' | `-${'start' | 'end' | 'left' | 'right'}`}` | 'center';
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly modal?: boolean;
  readonly trigger?: 'auto' | 'always' | 'never';
}

/** The whole document. Everything may be left out. */
export interface Config {
  readonly $schema?: string;
  readonly revision?: string | number;
  readonly policy?: PolicyConfig;
  readonly categories?: Readonly<Record<string, CategoryConfig>>;
  readonly services?: readonly ServiceConfig[];
  readonly regimes?: 'worldwide' | 'eu' | 'us' | readonly RegimeConfig[];
  readonly region?: string;
  readonly minor?: boolean;
  readonly store?: StoreConfig;
  readonly signals?: { readonly [Name in SignalName]?: boolean | SignalOptions[Name] };
  readonly withdraw?: 'reload' | 'keep';
  readonly language?: LanguageConfig;
  /** By language, then by key; a whole language (`assent/lang/de`) as well. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, Text>> | Partial<Messages>>>;
  readonly ui?: UiConfig;
}
