// Ways to wait: for the browser's turn, for the next frame.
import { attempt } from '../core/attempt.js';

/** Resolves after the browser could paint and handle input; at once if there is nothing to do. */
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

/** For how many milliseconds a frame is waited for: a window that is not painted has none. */
const PATIENCE = 100;

/** Resolves once the next frame is on the screen. */
export const afterPaint = (): Promise<void> =>
  Promise.race([
    new Promise((painted) => requestAnimationFrame(painted)),
    new Promise((late) => setTimeout(late, document.hidden ? 0 : PATIENCE)),
  ]).then(pause);
