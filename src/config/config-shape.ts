// The whole shape of a configuration, as data, for the doctor. The page itself knows only what it uses (settings.ts).
import { isDays } from '../core/days.js';
import { isString } from '../core/is-string.js';
import { isUrl } from '../core/is-url.js';
import { isBoolean, isCookieName, isId, isRevision, isText } from './checks.js';
import type { FieldsOf } from './shape.js';
import { SIGNAL_SHAPES } from './signal-shapes.js';
import type {
  CategoryConfig,
  Config,
  CookieConfig,
  LanguageConfig,
  PolicyConfig,
  RegimeConfig,
  ServiceConfig,
  StorageConfig,
  StoreConfig,
  UiConfig,
} from './types.js';

const category: FieldsOf<CategoryConfig> = {
  required: isBoolean,
  policy: isUrl,
  title: isText,
  purpose: isText,
  without: isText,
};

const cookie: FieldsOf<CookieConfig> = { 'name!': isString, duration: isText, purpose: isText };
const storage: FieldsOf<StorageConfig> = { ...cookie, 'type!': 'cookie|local|session|indexeddb|server' };

const service: FieldsOf<ServiceConfig> = {
  'id!': isId,
  'category!': isId,
  name: isString,
  provider: isString,
  purpose: isText,
  policy: isUrl,
  retention: isText,
  policyUrl: isUrl,
  optOutUrl: isUrl,
  required: isBoolean,
  exempt: isBoolean,
  cookies: [cookie],
  storage: [storage],
};

const regime: FieldsOf<RegimeConfig> = {
  'id!': isId,
  'where!': [isString],
  'mode!': 'opt-in|opt-out|notice',
  gpc: isBoolean,
  days: isDays,
};

const policy: FieldsOf<PolicyConfig> = {
  url: isUrl,
  updated: isString,
  controller: isString,
  contact: isString,
  changes: isText,
};

const store: FieldsOf<StoreConfig> = {
  name: isCookieName,
  days: isDays,
  domain: isString,
  sameSite: 'Lax|Strict|None',
  fallback: 'local|memory',
};

const ui: FieldsOf<UiConfig> = {
  layout: 'bar|box|cloud',
  position: 'bottom|bottom-start|bottom-end|bottom-left|bottom-right|top|top-start|top-end|top-left|top-right|center',
  theme: 'auto|light|dark',
  modal: isBoolean,
  trigger: 'auto|always|never',
};

const language: FieldsOf<LanguageConfig> = { default: isString, detect: ['html|browser'] };

/** The whole configuration. */
export const CONFIG_SHAPE: FieldsOf<Config> = {
  $schema: isString,
  revision: isRevision,
  policy,
  categories: { '*': category },
  services: [service],
  regimes: ['worldwide|eu|us', [regime]],
  region: isString,
  minor: isBoolean,
  store,
  signals: SIGNAL_SHAPES,
  withdraw: 'reload|keep',
  language,
  texts: { '*': { '*': isText } },
  ui,
};
