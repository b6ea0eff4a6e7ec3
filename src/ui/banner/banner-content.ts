// What stands in the banner, in the page's own DOM: taken over where the page has written it, made where it has not.
import type { Assent } from '../../api.js';
import { isUrl } from '../../core/url.js';
import { en } from '../../i18n/en.js';
import { introduce } from '../../i18n/introduction.js';
import { textFor } from '../../i18n/translate.js';

const ENGLISH = 'en';

/** The category's purpose in words that go on after "to …". */
function purposes({ settings }: Assent, language: string): string[] {
  const builtIn = new Map<string, string>(Object.entries(en));
  return settings.categories
    .filter(({ required }) => !required)
    .map(
      ({ id, purpose, title }) =>
        textFor(purpose, language) ?? builtIn.get(`${id}Purpose`) ?? textFor(title, language) ?? id,
    );
}

/** How many providers other than the shop take part; unknown where the site lists no services. */
function thirdParties({ settings }: Assent, controller: string | undefined): number | undefined {
  const { services } = settings;
  if (!services.length) return undefined;
  return new Set(services.map(({ id, provider }) => provider ?? id).filter((name) => name !== controller)).size;
}

/** Puts title, text, policy link and buttons into a banner that lacks them. Texts stay texts, whatever they contain. */
export function fillBanner(banner: HTMLElement, assent: Assent, language: string): void {
  const policy = assent.settings.config.policy ?? {};
  const controller = textFor(policy.controller, language);
  if (controller === undefined && policy.controller !== undefined) assent.explain();

  const put = (selector: string, tag: string, slot: string, text: string): HTMLElement => {
    const existing = banner.querySelector<HTMLElement>(selector);
    if (existing) return existing;
    const made = Object.assign(document.createElement(tag), { slot, textContent: text });
    banner.append(made);
    return made;
  };
  const putButton = (action: string, text: string) => {
    const button = put(`[data-assent-action="${action}"]`, 'button', 'actions', text);
    button.dataset['assentAction'] = action;
    if (button instanceof HTMLButtonElement && !button.hasAttribute('type')) button.type = 'button';
  };

  // Until other languages are there, what is made here is English, whatever the page speaks.
  if (!banner.children.length) banner.lang = ENGLISH;
  const title = put('[slot="title"]', 'h2', 'title', en.bannerTitle);
  title.id ||= 'assent-banner-title';
  banner.setAttribute('aria-labelledby', title.id);
  const text = introduce(en, ENGLISH, {
    controller,
    purposes: purposes(assent, language),
    thirdParties: thirdParties(assent, controller),
    days: assent.settings.store.days,
  });
  put('[slot="text"]', 'p', 'text', text);
  if (isUrl(policy.url)) {
    put('[slot="policy"]', 'a', 'policy', en.readPolicy).setAttribute('href', policy.url);
  } else if (policy.url !== undefined) assent.explain();
  putButton('accept-all', en.acceptAll);
  putButton('reject-all', en.rejectAll);
  const texts = Array.from(banner.children, ({ textContent }) => textContent.trim());
  assent.present({ layer: 'banner', language: banner.lang || language, texts });
}
