// What to do about an element that is tagged, but was not held back, or is a button that does nothing. The doctor's; pages
// load it only when they need it.
import { ACTION, ACTIONS } from '../core/actions.js';
import { warn } from '../core/warn.js';
import { addressesOf } from './embed.js';

/** As much of an element's markup as finds it again. */
const LENGTH = 200;

/** Types by which browsers run a script or apply a style sheet; any other keeps it from working for good. */
const WORKING = /^\s*(|module|importmap|speculationrules|text\/css|(text|application)\/(x-)?(java|ecma)script)\s*$/i;

/** What loads by itself, whatever stands around it. */
const LOADING =
  ':is(script:not([type*="/"]),script[type*=javascript],:is(iframe,img,embed,input)[src],object[data],link[href])';

/** A wrapper may stand around what it gates, pictures and films; what else loads in it does so before anyone is asked. */
function explainWrapper(wrapper: Element, markup: string): void {
  const isNoScript = wrapper.matches('noscript');
  const loading = wrapper.querySelector(`${LOADING}:not([data-assent],[data-src],[src^="data:"],[src^="about:"])`);
  if (!loading && !isNoScript) return;
  const got = loading ? `in it ${loading.outerHTML.slice(0, LENGTH)}` : 'what browsers without scripts show at once';
  warn('live', markup, 'data-assent on each element that loads something, or a template around them', got);
}

/**
 * Says what is wrong with an element and how to write it. A live address is put where it should have waited, so that
 * what still loads or runs ends; a poster, and a picture that only stands in for the one that waits, stay.
 */
export function mendElement(element: Element): void {
  const markup = element.outerHTML.slice(0, LENGTH);
  const action = element.getAttribute(ACTION);
  if (action !== null && !ACTIONS.includes(action)) {
    warn('action', markup, `one of ${ACTIONS.join(', ')}`, `"${action}", which does nothing`);
    return;
  }
  if (element.matches('script[href]')) {
    warn('live', markup, 'a script outside of the svg', 'one of SVG, which is fetched before anyone is asked');
    return;
  }
  if (element.matches('script,style')) {
    const type = element.getAttribute('type') ?? '';
    const so = WORKING.test(type) ? 'it worked before anyone was asked' : 'it never works';
    warn('live', markup, 'type="text/plain"', `"${type}"; ${so}`);
    return;
  }
  if (element.matches('div,section,noscript')) {
    explainWrapper(element, markup);
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
