// Vendors that listen: each makes of what it is told what it may do, as its own manual says.

type Said = readonly unknown[];
type Words = Record<string, string>;
type Vendor = ((...said: Said) => void) & { q?: Said[] };

interface Page {
  dataLayer?: (ArrayLike<unknown> & object)[];
  uetq?: unknown[];
  _paq?: Said[];
  clarity?: Vendor;
  fbq?: Vendor;
  pintrk?: Vendor;
  rdt?: Vendor;
  ttq?: Record<string, () => void>;
}

const page = window as unknown as Page;
const NAMES = ['dataLayer', 'uetq', '_paq', 'clarity', 'fbq', 'pintrk', 'rdt', 'ttq'] as const;
const TAGS = ['fbq', 'pintrk', 'rdt'] as const;

/** What each function was given last. */
const last: Partial<Record<string, Said>> = {};

/** A page in which no vendor has heard anything, or is there. */
export function forgetVendors(): void {
  for (const name of NAMES) Reflect.deleteProperty(page, name);
  for (const name of Object.keys(last)) Reflect.deleteProperty(last, name);
}

/** Those whose own code makes a function come, and are used at once. */
export function bringVendors(): void {
  for (const name of TAGS) {
    page[name] = Object.assign((...said: Said) => void (last[name] = said), { queue: [], callQueue: [] });
  }
  const calls = ['grantConsent', 'revokeConsent', 'holdConsent'];
  page.ttq = Object.fromEntries(calls.map((name) => [name, () => void (last['ttq'] = [name])]));
  for (const name of NAMES) Reflect.get(page, name);
}

/** Consent Mode: an update goes before every default. */
function modeOf(entries: readonly Said[]): Words {
  const said: Record<string, Words> = { default: {}, update: {} };
  for (const [, step, words] of entries) Object.assign(said[String(step)] ?? {}, words);
  return { ...said['default'], ...said['update'] };
}

/** Each word that a vendor knows, the category that it follows, and whether it is allowed by what was said. */
export function heardByVendors(): [word: string, category: string, isAllowed: boolean][] {
  const google = modeOf(
    (page.dataLayer ?? []).map((one) => [...Array.from(one)]).filter(([kind]) => kind === 'consent'),
  );
  const uet = page.uetq ?? [];
  const microsoft = modeOf(uet.flatMap((kind, at) => (kind === 'consent' ? [uet.slice(at, at + 3)] : [])));
  const clarity = [...(page.clarity?.q?.at(-1) ?? [])][1] as Words;
  const matomo = page._paq?.map(([command]) => command) ?? [];
  return [
    ['google ad_storage', 'targeting', google['ad_storage'] === 'granted'],
    ['google ad_user_data', 'targeting', google['ad_user_data'] === 'granted'],
    ['google ad_personalization', 'targeting', google['ad_personalization'] === 'granted'],
    ['google analytics_storage', 'analytics', google['analytics_storage'] === 'granted'],
    ['google personalization_storage', 'preference', google['personalization_storage'] === 'granted'],
    ['google security_storage', 'functionality', google['security_storage'] === 'granted'],
    ['microsoft', 'targeting', microsoft['ad_storage'] === 'granted'],
    ['clarity ad_Storage', 'targeting', clarity['ad_Storage'] === 'granted'],
    ['clarity analytics_Storage', 'analytics', clarity['analytics_Storage'] === 'granted'],
    ['matomo', 'analytics', matomo.includes('requireConsent') && matomo.at(-1) === 'setConsentGiven'],
    ['meta', 'targeting', last['fbq']?.[1] === 'grant'],
    ['pinterest', 'targeting', last['pintrk']?.[1] === true],
    ['reddit', 'targeting', last['rdt']?.[0] === 'enableFirstPartyCookies'],
    ['tiktok', 'targeting', last['ttq']?.[0] === 'grantConsent'],
  ];
}
