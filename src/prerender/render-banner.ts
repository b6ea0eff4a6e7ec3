// The banner as HTML: what src/ui/banner would make of the same configuration, painted before any script has run.
import { resolveSettings } from '../config/settings.js';
import type { Config } from '../config/types.js';
import { isUrl } from '../core/is-url.js';
import { introduce } from '../i18n/introduction.js';
import { daysFor, readRegimes, ruleFor } from '../regime/regime.js';
import { aboutOf } from '../ui/banner/about.js';
import { bannerStyle } from './banner-style.js';
import { escape } from './escape.js';
import { wordsIn } from './words.js';

/** What the server knows of this page and of its visitor. */
export interface BannerOptions {
  /** The page's language; without it the configuration's, else English. */
  readonly lang?: string | undefined;
  /** For pages whose policy allows styles by nonce. */
  readonly nonce?: string | undefined;
  /** Where the visitor is ("DE", "US-CA"), where the server knows. */
  readonly region?: string | undefined;
  /** Whether the request came with `Sec-GPC: 1`: where the place's rule hears it the banner says so. */
  readonly gpc?: boolean | undefined;
}

const attributes = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');

const element = (tag: string, values: Readonly<Record<string, unknown>>, text: string) =>
  `<${tag}${attributes(values)}>${escape(text)}</${tag}>`;

const button = (action: string, text: string) =>
  element('button', { slot: 'actions', type: 'button', 'data-assent-action': action }, text);

/** As the element draws it. */
const SHADOW =
  '<div part="text"><slot name="title"></slot> <slot name="text"></slot> <slot name="policy"></slot> <slot name="notice"></slot></div>' +
  '<div part="actions"><slot name="actions"></slot></div>';

/**
 * The banner's HTML, to stand first in the body. Empty if nobody would be asked: for minors, on a site where nothing is
 * optional, and where the rule of the visitor's region does not ask first.
 */
export function renderBanner(config?: Config, { lang, nonce, region, gpc }: BannerOptions = {}): string {
  const settings = resolveSettings(config, () => undefined);
  const { config: site, categories, minor } = settings;
  const rule = ruleFor(readRegimes(site.regimes), region ?? site.region);
  if (minor || rule.mode !== 'opt-in' || categories.every(({ required }) => required)) return '';

  const { say, language, dir } = wordsIn(lang, site);
  const { layout = 'bar', position = 'bottom', theme = 'auto' } = site.ui ?? {};
  const { url } = site.policy ?? {};
  const about = aboutOf(settings, say, language, daysFor(rule, settings.store.days, false));
  const host = { prerendered: 'on', role: 'region', 'aria-labelledby': 'assent-banner-title', 'data-nosnippet': '' };
  return [
    `<assent-banner${attributes({ ...host, lang: language, dir, layout, position, theme })}>`,
    `<template shadowrootmode="open"><style${attributes(nonce ? { nonce } : {})}>${bannerStyle}</style>${SHADOW}</template>`,
    element('h2', { slot: 'title', id: 'assent-banner-title' }, say.bannerTitle),
    element('p', { slot: 'text' }, introduce(say, language, about)),
    isUrl(url) ? element('a', { slot: 'policy', href: url }, say.readPolicy) : '',
    gpc && rule.gpc ? element('p', { slot: 'notice' }, say.gpcHonoured) : '',
    button('accept-all', say.acceptAll),
    button('reject-all', say.rejectAll),
    button('preferences', say.preferences),
    '</assent-banner>',
  ].join('');
}
