// What a shop writes, as the compiler sees it: every entry, the page's events, and the elements by their names.
import 'assent/define';
import { createAssent, validateConfig, type Assent, type Config, type Consent, type Fault, type Receipt } from 'assent';
import { BannerElement, PlaceholderElement } from 'assent/elements';
import de from 'assent/lang/de';
import schema from 'assent/schema.json';
import { readConsent, repeatCookie } from 'assent/server';
import { signalsOf } from 'assent/signals';
import { google } from 'assent/signals/google';

const config = {
  revision: 3,
  categories: { functionality: { required: true }, reviews: { title: { en: 'Reviews' } } },
  services: [{ id: 'ga4', category: 'analytics', cookies: [{ name: '_ga_*', duration: '13 months' }] }],
  regimes: 'worldwide',
  signals: { google: { ad_storage: 'targeting' } },
  texts: { de },
  ui: { layout: 'box', position: 'bottom-start' },
} as const satisfies Config;

export const assent: Assent = createAssent(config, { region: 'US-CA', signals: signalsOf({ google }) });
export const faults: readonly Fault[] = validateConfig(JSON.parse('{}'));
export const title: string = schema.title;

export async function use(): Promise<void> {
  await assent.when('analytics');
  const { erased, left } = await assent.set({ analytics: true }, { ga4: false });
  const receipt: Receipt | null = assent.receipt();
  console.log(erased.length, left.length, receipt?.hash);
  const stop: () => void = assent.subscribe((consent: Consent) => console.log(consent.choices['analytics']));
  stop();
}

document.addEventListener('assent-change', ({ consent, changed, method }) => {
  const names: readonly string[] = changed;
  const how: 'accept-all' | 'reject-all' | 'custom' | 'withdraw' | 'opt-out' | null = method;
  console.log(consent.id, names, how);
});
document.addEventListener('assent-blocked', ({ element, needs }) => element.append(needs));
document.addEventListener('assent-show', ({ layer }) => layer === 'preferences');

export const banner: BannerElement | null = document.querySelector('assent-banner');
const placeholder: PlaceholderElement = document.createElement('assent-placeholder');
placeholder.standsFor = document.body;

window.assent ||= [];
window.assent.push((api) => api.showPreferences());

export const consent: Consent = readConsent(new Request('https://outlet.example'), { config, region: 'GB' });
export const line: string | null = repeatCookie('assent=…', { domain: 'outlet.example' });
