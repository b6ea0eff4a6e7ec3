// Giving the browser its turn.
import { attempt } from '../core/attempt.js';

/** Comes back after painting and input had their chance; at once when nothing else is to be done. */
export const pause = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  // A timer would do, but browsers let nested ones wait for 4 ms each.
  new Promise((resolve) => {
    const isDue = attempt(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
      return true;
    });
    // Jest's jsdom has none, and paints nothing.
    if (!isDue) resolve();
  });

/** Comes back once the page is parsed; nothing where it is. */
export const afterParsing = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }))
    : undefined;

/** For how many milliseconds a frame is waited for: a window that is not being painted has none. */
const PATIENCE = 100;

/** Comes back once the next frame is on the screen. */
export const afterPaint = (): Promise<void> =>
  Promise.race([
    new Promise((painted) => requestAnimationFrame(painted)),
    new Promise((late) => setTimeout(late, document.hidden ? 0 : PATIENCE)),
  ]).then(pause);
