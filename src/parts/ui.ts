// assent-ui.js: Lit's templates and the first layer. The script tag asks for it only when there is something to show.
import { BannerElement } from '../ui/banner/banner.js';
import { register } from '../ui/shared/register.js';

/** Puts the banner into the page, first in reading order, unless the page has one of its own. */
export function mountBanner(): void {
  register('assent-banner', BannerElement);
  if (!document.body) document.addEventListener('DOMContentLoaded', mountBanner, { once: true });
  else if (!document.querySelector('assent-banner')) document.body.prepend(document.createElement('assent-banner'));
}
