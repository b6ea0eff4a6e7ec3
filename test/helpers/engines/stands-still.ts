// What a click waits for, as a script for the page. Drivers differ in this, or do not wait at all.

/** Longer than anything in a page takes to appear. */
const TIMEOUT = 10_000;

/**
 * Resolves once an element is to be seen and stays where it is for three frames. Its box alone does not tell: WebKit
 * reports the same one for half a second while `left` is animated. A second, too, passes for a frame: a hidden page has none.
 */
export const standsStill = (selector: string): string => `(async () => {
  const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 1000); });
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const runs = (animation) =>
    animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity;
  const moves = (node) => !!node && (node.getAnimations().some(runs) || moves(parent(node)));

  let element, before, still = 0;
  for (const start = Date.now(); Date.now() - start < ${TIMEOUT}; await frame()) {
    element = document.querySelector(${JSON.stringify(selector)});
    const isShown = element?.checkVisibility({ visibilityProperty: true });
    const box = isShown && !moves(element) && JSON.stringify(element.getBoundingClientRect());
    still = box && box === before ? still + 1 : 0;
    before = box;
    if (still === 3) return;
  }
  throw new Error(element ? 'It is hidden, or never still' : 'It is not in the page');
})()`;
