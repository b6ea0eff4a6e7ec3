// For the doctor: what to do about an element that is tagged but was not held back, or about a button that does nothing.
import { ACTION, ACTIONS } from '../core/actions.js';
import { warn } from '../core/warn.js';
import { addressesOf } from './embed.js';
import { quote } from './quote.js';

/** Types by which browsers run a script or apply a style sheet. */
const WORKING = /^\s*(|module|importmap|speculationrules|text\/css|(text|application)\/(x-)?(java|ecma)script)\s*$/i;

/** Elements that load by themselves, whatever stands around them. */
const LOADING =
  ':is(script:not([type*="/"]),script[type*=javascript],:is(iframe,img,embed,input)[src],object[data],link[href])';

/** What is wrong with an element: how it should be, and what it is instead. */
type Fault = readonly [expected: string, got: string];

/** A type by which browsers do not run or apply an element never works, unless it is ours. */
function typeFault(element: Element): Fault {
  const type = element.getAttribute('type') ?? '';
  const outcome = WORKING.test(type) ? 'it worked before anyone was asked' : 'it never works';
  return ['type="text/plain"', `"${type}"; ${outcome}`];
}

/** A wrapper may stand around the pictures and films that it gates; whatever else in it loads does so before anyone is asked. */
function wrapperFault(wrapper: Element): Fault | undefined {
  const loading = wrapper.querySelector(`${LOADING}:not([data-assent],[data-src],[src^="data:"],[src^="about:"])`);
  if (!loading && !wrapper.matches('noscript')) return undefined;
  const got = loading ? `in it ${quote(loading)}` : 'what browsers without scripts show at once';
  return ['data-assent on each element that loads something, or a template around them', got];
}

/** What may be wrong with each kind of element that loads by more than an address. The first that matches is the one. */
const KINDS: readonly (readonly [selector: string, faultOf: (element: Element) => Fault | undefined])[] = [
  [
    'template',
    () => [
      'all of it in its content',
      'elements in the template itself; what they load was fetched before anyone was asked',
    ],
  ],
  ['script[href]', () => ['a script outside of the svg', 'one of SVG, which is fetched before anyone is asked']],
  ['script,style', typeFault],
  ['div,section,noscript', wrapperFault],
  [
    '[srcdoc]',
    () => ['a template around it that is tagged', 'its page in srcdoc; it was shown before anyone was asked'],
  ],
];

/** Puts live addresses where they should have waited. A poster stays, and a picture that only stands in for the one that waits. */
function mendAddresses(element: Element, markup: string): void {
  for (const { part, loading, waiting, held, live } of addressesOf(element)) {
    if (live === null || loading === 'poster' || part !== element) continue;
    warn('live', markup, waiting, `${loading}; it was fetched before anyone was asked`);
    if (held === null) element.setAttribute(waiting, live);
    if (held === null || held === live) element.removeAttribute(loading);
  }
}

/** Says what is wrong with an element and how to write it. What still loads by a live address ends. */
export function mendElement(element: Element): void {
  const markup = quote(element);
  const action = element.getAttribute(ACTION);
  if (action !== null && !ACTIONS.includes(action)) {
    warn('action', markup, `one of ${ACTIONS.join(', ')}`, `"${action}", which does nothing`);
    return;
  }
  const kind = KINDS.find(([selector]) => element.matches(selector));
  if (!kind) {
    mendAddresses(element, markup);
    return;
  }
  const [, faultOf] = kind;
  const fault = faultOf(element);
  if (fault) warn('live', markup, ...fault);
}
