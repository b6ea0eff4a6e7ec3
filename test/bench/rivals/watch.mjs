// Runs in the page from its first moment: notes when the banner can be seen, and what the browser says of the page.
/* global ShadowRoot, innerHeight, getComputedStyle, performance, requestAnimationFrame, PerformanceObserver, addEventListener */

/**
 * What was seen; times in milliseconds since the navigation, -1 for what never was.
 * @typedef {{ visible: number, paint: number, shift: number, tasks: number, lcp: string, click: number, clicked: number, done: number }} Seen
 */

/** @param {{ accept: string, scripts: number }} given */
export function watch({ accept, scripts }) {
  /** @type {Seen} */
  const seen = { visible: -1, paint: -1, shift: 0, tasks: 0, lcp: '', click: -1, clicked: -1, done: -1 };
  Object.assign(window, { seen });

  /** @param {Document | ShadowRoot} root @returns {Element | null} */
  const find = (root) => {
    const found = root.querySelector(accept);
    if (found || root instanceof ShadowRoot) return found;
    // A selector whose last part is inside the shadow root of what its first part finds.
    const [host = '', ...rest] = accept.split(' ');
    const shadow = root.querySelector(host)?.shadowRoot;
    return shadow?.querySelector(rest.join(' ') || '*') ?? null;
  };
  const parentOf = (/** @type {Element} */ one) =>
    one.assignedSlot ??
    one.parentElement ??
    (one.getRootNode() instanceof ShadowRoot ? /** @type {ShadowRoot} */ (one.getRootNode()).host : null);

  /** Whether a visitor sees it: in the window, opaque, and no longer moving. @param {Element | null} button */
  function isSeen(button) {
    if (!button) return false;
    const box = button.getBoundingClientRect();
    if (box.width < 1 || box.height < 1 || box.top < 0 || box.bottom > innerHeight) return false;
    let opacity = 1;
    for (let one = /** @type {Element | null} */ (button); one; one = parentOf(one)) {
      const style = getComputedStyle(one);
      opacity *= Number(style.opacity);
      if (style.visibility !== 'visible' || style.display === 'none') return false;
      if (one.getAnimations().some(({ playState }) => playState === 'running')) return false;
    }
    return opacity > 0.99;
  }

  const look = () => {
    if (accept && isSeen(find(document))) seen.visible = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** @param {string} type @param {(entry: any) => void} note @param {object} [more] */
  const observe = (type, note, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-paint') seen.paint = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe('longtask', ({ duration }) => (seen.tasks += duration));
  observe('largest-contentful-paint', ({ element }) => {
    seen.lcp = element ? element.localName + (element.closest('main') ? '' : ' of the banner') : 'in a shadow root';
  });
  observe(
    'event',
    ({ name, duration }) => {
      if (name === 'click') seen.click = Math.max(seen.click, duration);
    },
    { durationThreshold: 16 },
  );
  addEventListener('click', ({ timeStamp }) => (seen.clicked = timeStamp), true);
  /** @type {number[]} */
  const ran = [];
  ran.push = (...nths) => {
    for (const nth of nths) ran[ran.length] = nth;
    if (ran.length === scripts) seen.done = performance.now();
    return ran.length;
  };
  Object.assign(window, { ran });
}
