// What to do about an element that is tagged, but was not held back. The doctor's; pages load it only when they need it.
import { addressesOf } from './embed.js';
import { warn } from '../core/warn.js';

/** As much of an element's markup as finds it again. */
const LENGTH = 200;

/**
 * Says what is wrong with a live element and how to tag it. A live address is put where it should have waited, so that
 * what still loads or runs ends; a poster, and a picture that only stands in for the one that waits, stay.
 */
export function mendElement(element: Element): void {
  const markup = element.outerHTML.slice(0, LENGTH);
  if (element.matches('script[href]')) {
    warn('live', markup, 'a script outside of the svg', 'one of SVG, which is fetched before anyone is asked');
    return;
  }
  if (element.matches('script,style')) {
    const got = `"${element.getAttribute('type') ?? ''}"; it worked before anyone was asked`;
    warn('live', markup, 'type="text/plain"', got);
    return;
  }
  if (element.matches('[srcdoc]')) {
    warn(
      'live',
      markup,
      'a template around it that is tagged',
      'its page in srcdoc; it was shown before anyone was asked',
    );
    return;
  }
  if (element.matches('template')) {
    warn(
      'live',
      markup,
      'all of it in its content',
      'elements in the template itself; what they load was fetched before anyone was asked',
    );
    return;
  }
  for (const { part, loading, waiting, held, live } of addressesOf(element)) {
    if (live === null || loading === 'poster' || part !== element) continue;
    warn('live', markup, waiting, `${loading}; it was fetched before anyone was asked`);
    if (held === null) element.setAttribute(waiting, live);
    if (held === null || held === live) element.removeAttribute(loading);
  }
}
