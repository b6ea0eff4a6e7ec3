// What stands in the banner, in the page's own DOM: taken over where the page has written it, made where it has not.
import type { Assent } from '../../api.js';
import { PREFERENCES } from '../../core/actions.js';
import { isUrl } from '../../core/is-url.js';
import { announce, introduce } from '../../i18n/introduction.js';
import type { BannerMessages } from '../../i18n/messages.js';
import { joinSentences } from '../../i18n/sentences.js';
import { textFor } from '../../i18n/translate.js';
import type { Words } from '../shared/words.js';
import { aboutOf } from './about.js';

/** The children that are ours, and so may be written anew in another language, each with the text that we gave it. */
const ours = new WeakMap<Element, string>();

const HEADINGS = 'h1,h2,h3,h4';

/** The slot of a child that a page has written without naming one. */
function slotOf(child: Element): string {
  if (child.matches(`[data-assent-action],${PREFERENCES}`)) return 'actions';
  return child.matches('a') ? 'policy' : child.matches(HEADINGS) ? 'title' : 'text';
}

/** A prerendered banner stays as it is, unless there is something else to say: then what we need of it counts as ours. */
function takeOver(banner: HTMLElement, language: string, isOther: boolean): void {
  const isForeign = banner.lang !== language;
  for (const child of banner.children) if (isForeign || (isOther && !ours.has(child))) ours.set(child, '');
  banner.setAttribute('prerendered', '');
}

/** Puts title, text, policy link and buttons into a banner that lacks them. Texts stay texts, whatever they contain. */
export function fillBanner(banner: HTMLElement, assent: Assent, words: Words<BannerMessages>): void {
  const { say, language, dir } = words;
  const policy = assent.settings.config.policy ?? {};
  const isNotice = assent.mode === 'notice';
  const about = aboutOf(assent.settings, say, language, assent.days);
  // Why we ask again stands first: below it, on a phone, it would have to be scrolled to.
  const changes = assent.earlier() && textFor(policy.changes, language);
  const notice = assent.get().gpc ? say.gpcHonoured : '';
  if (banner.hasAttribute('prerendered')) takeOver(banner, language, isNotice || !!(changes || notice));
  for (const child of banner.querySelectorAll(':scope > :not(template)')) child.slot ||= slotOf(child);
  const put = (selector: string, tag: string, slot: string, text: string): HTMLElement => {
    const found = [...banner.querySelectorAll<HTMLElement>(selector)];
    const existing = found.find((one) => !ours.has(one));
    // What the page adds later, while it is parsed or by a framework, replaces ours.
    if (existing) {
      for (const one of found) if (ours.has(one)) one.remove();
      return existing;
    }
    const made = found[0] ?? banner.appendChild(Object.assign(document.createElement(tag), { slot }));
    // Compared with what we wrote last: a browser that translates the page has other words there, and would go on translating.
    if (ours.get(made) !== text || !made.textContent) made.textContent = text;
    ours.set(made, text);
    return made;
  };
  const putButton = (action: string, text: string) => {
    const [mate] = [...banner.querySelectorAll('[data-assent-action$="-all"]')].slice(-1);
    const selector = action === 'preferences' ? PREFERENCES : `[data-assent-action="${action}"]`;
    const button = put(selector, 'button', 'actions', text);
    // A button that the page lacks goes beside those that it has, wherever they are.
    if (!button.dataset['assentAction']) mate?.[action === 'accept-all' ? 'before' : 'after'](' ', button);
    button.dataset['assentAction'] = action;
    if (!button.hasAttribute('type')) button.setAttribute('type', 'button');
  };

  if ([...banner.children].every((child) => ours.has(child))) Object.assign(banner, { lang: language, dir });
  if (isNotice) banner.setAttribute('aria-label', say.bannerTitle);
  else {
    const title = put(`[slot="title"],${HEADINGS}`, 'h2', 'title', say.bannerTitle);
    title.id ||= 'assent-banner-title';
    banner.setAttribute('aria-labelledby', title.id);
  }
  const introduction = joinSentences(language, [
    changes && say.whatChanged,
    changes,
    (isNotice ? announce : introduce)(say, language, about),
  ]);
  const isOurs = ours.has(put('[slot="text"]', 'p', 'text', introduction));
  if (isUrl(policy.url)) {
    const link = put('[slot="policy"]', 'a', 'policy', say.readPolicy);
    if (ours.has(link) || !link.hasAttribute('href')) link.setAttribute('href', policy.url);
  } else if (policy.url !== undefined) assent.explain();
  if (isOurs && (notice || banner.querySelector('[slot="notice"]'))) put('[slot="notice"]', 'p', 'notice', notice);
  // The click counts as a yes. With GPC, or for a visitor who may have refused before, "Got it" would not say so.
  putButton('accept-all', isNotice && !assent.get().gpc && !assent.earlier() ? say.understood : say.acceptAll);
  putButton('reject-all', say.rejectAll);
  if (!isNotice) putButton('preferences', say.preferences);
  const texts = [...banner.children].map(({ textContent }) => textContent.trim());
  assent.present({ layer: 'banner', language: banner.lang || language, texts });
}
