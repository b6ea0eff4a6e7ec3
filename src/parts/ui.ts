// assent-ui.js: Lit's templates and the first layer. The script tag asks for it only when there is something to show.
import { BannerElement } from '../ui/banner/banner.js';
import { register } from '../ui/shared/register.js';

/** Puts the banner into the page, first in reading order, unless the page has one of its own. */
export function mountBanner(): void {
  register('assent-banner', BannerElement);
  if (!document.body) {
    document.addEventListener('DOMContentLoaded', mountBanner, { once: true });
    return;
  }
  let banner = document.querySelector('assent-banner');
  if (!banner) document.body.prepend((banner = document.createElement('assent-banner')));
  // A visitor who decides and leaves at once is not waited for, so what follows a decision is fetched when one is near.
  for (const type of ['pointerenter', 'focusin']) banner.addEventListener(type, prepareDecision, { once: true });
}

/** Fetches the file beside this one; the tag, which asks for it after a decision, says what went wrong if it does. */
function prepareDecision(): void {
  import(new URL('assent-aftermath.js', import.meta.url).href).catch(() => undefined);
}
