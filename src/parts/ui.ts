// assent-ui.js: Lit's templates and the first layer. The script tag asks for it only when there is something to show.
import type { Assent } from '../api.js';
import { BannerElement } from '../ui/banner/banner.js';
import { register } from '../ui/shared/register.js';
import { loadLanguagesBy, type LoadLanguage } from '../ui/shared/words.js';
import { FOLDER } from './folder.js';

/** Has languages fetched from the folder of this file. */
export function speakLanguages(): void {
  loadLanguagesBy((code) => import(`${FOLDER}lang/${code}.js`) as ReturnType<LoadLanguage>);
}

/** Puts the banner into the page, first in reading order, unless the page has one of its own. Calls back when a decision is near. */
export function mountBanner(prepareDecision: () => unknown): void {
  speakLanguages();
  register('assent-banner', BannerElement);
  // Not `document.body`: a picture or form of the page with that name would be found in its place.
  const body = document.querySelector('body');
  if (!body) {
    document.addEventListener('DOMContentLoaded', () => mountBanner(prepareDecision), { once: true });
    return;
  }
  let banner = document.querySelector('assent-banner');
  if (!banner) body.prepend((banner = BannerElement.made ??= document.createElement('assent-banner')));
  if (BannerElement.made) watchBody(body, () => mountBanner(prepareDecision));
  // A visitor may decide and leave at once, so what follows a decision is fetched when one seems near.
  for (const type of ['pointerenter', 'focusin']) banner.addEventListener(type, prepareDecision, { once: true });
}

let observer: MutationObserver | undefined;

/** Puts our banner back where a navigation without a load took it away with the rest of the page. */
function watchBody(body: HTMLElement, putBack: () => void): void {
  observer ??= new MutationObserver((records, self) => {
    self.disconnect();
    const nodes = records.flatMap((record) => [...record.addedNodes, ...record.removedNodes]);
    // If only the banner was taken out, somebody meant it to go, and would take it out again and again.
    const isSwap = nodes.some((node) => node !== BannerElement.made);
    if (isSwap && (window.assent as Partial<Assent> | undefined)?.layer === 'banner') putBack();
  });
  for (const one of [document, document.documentElement, body]) observer.observe(one, { childList: true });
}
