// What stands in the banner, in the page's own DOM: taken over where the page has written it, made where it has not.
import type { Assent } from '../../api.js';
import { isUrl } from '../../core/url.js';
import { announce, introduce } from '../../i18n/introduction.js';
import type { BannerMessages } from '../../i18n/messages.js';
import { joinSentences } from '../../i18n/sentences.js';
import { textFor } from '../../i18n/translate.js';
import type { Words } from '../shared/words.js';

/** The optional categories' purposes, in words that go on after "to …". */
function purposes({ settings }: Assent, { say, language }: Words<BannerMessages>): string[] {
  const builtIn = new Map<string, unknown>(Object.entries(say));
  return settings.categories
    .filter(({ required }) => !required)
    .map(
      ({ id, purpose, title }) =>
        textFor(purpose, language) ?? textFor(builtIn.get(`${id}Purpose`), language) ?? textFor(title, language) ?? id,
    );
}

/** How many providers other than the shop take part; unknown where the site lists no services. */
function thirdParties({ settings }: Assent, controller: string | undefined): number | undefined {
  const { services } = settings;
  if (!services.length) return undefined;
  return new Set(services.map(({ id, provider }) => provider ?? id).filter((name) => name !== controller)).size;
}

/** What is said beside the introduction: that we ask again and why, and that the browser's wish was heard. */
function notices(assent: Assent, { say, language }: Words<BannerMessages>): string[] {
  const changes = assent.earlier() && textFor(assent.settings.config.policy?.changes, language);
  return [...(changes ? [say.whatChanged, changes] : []), ...(assent.get().gpc ? [say.gpcHonoured] : [])];
}

/** What we wrote ourselves, and so may write anew in another language. */
const ours = new WeakSet<Element>();

/** Puts title, text, policy link and buttons into a banner that lacks them. Texts stay texts, whatever they contain. */
export function fillBanner(banner: HTMLElement, assent: Assent, words: Words<BannerMessages>): void {
  const { say, language, dir } = words;
  const policy = assent.settings.config.policy ?? {};
  const controller = textFor(policy.controller, language);
  if (controller === undefined && policy.controller !== undefined) assent.explain();

  const put = (selector: string, tag: string, slot: string, text: string): HTMLElement => {
    const existing = banner.querySelector<HTMLElement>(selector);
    if (existing && !ours.has(existing)) return existing;
    const made = existing ?? Object.assign(document.createElement(tag), { slot });
    if (made.textContent !== text) made.textContent = text;
    if (!existing) banner.append(made);
    ours.add(made);
    return made;
  };
  const putButton = (action: string, text: string) => {
    const button = put(`[data-assent-action="${action}"]`, 'button', 'actions', text);
    button.dataset['assentAction'] = action;
    if (button instanceof HTMLButtonElement && !button.hasAttribute('type')) button.type = 'button';
  };

  if ([...banner.children].every((child) => ours.has(child))) Object.assign(banner, { lang: language, dir });
  const about = {
    controller,
    purposes: purposes(assent, words),
    thirdParties: thirdParties(assent, controller),
    days: assent.settings.store.days,
  };
  const isNotice = assent.mode === 'notice';
  if (isNotice) banner.setAttribute('aria-label', say.bannerTitle);
  else {
    const title = put('[slot="title"]', 'h2', 'title', say.bannerTitle);
    title.id ||= 'assent-banner-title';
    banner.setAttribute('aria-labelledby', title.id);
  }
  const introduction = (isNotice ? announce : introduce)(say, language, about);
  put('[slot="text"]', 'p', 'text', joinSentences(language, [introduction, ...notices(assent, words)]));
  if (isUrl(policy.url)) {
    put('[slot="policy"]', 'a', 'policy', say.readPolicy).setAttribute('href', policy.url);
  } else if (policy.url !== undefined) assent.explain();
  putButton('accept-all', isNotice ? say.understood : say.acceptAll);
  putButton('reject-all', say.rejectAll);
  if (!isNotice) putButton('preferences', say.preferences);
  const texts = Array.from(banner.children, ({ textContent }) => textContent.trim());
  assent.present({ layer: 'banner', language: banner.lang || language, texts });
}
