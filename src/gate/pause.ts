// Giving the browser its turn.

/** Comes back after painting and input had their chance; at once when nothing else is to be done. */
export const pause = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  // A timer would do, but browsers let nested ones wait for 4 ms each.
  new Promise((resolve) => {
    // Jest's jsdom has none, and paints nothing.
    const channel = (globalThis as Partial<typeof globalThis>).MessageChannel && new MessageChannel();
    if (!channel) {
      resolve();
      return;
    }
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(0);
  });

/** Comes back once the page is parsed; nothing where it is. */
export const afterParsing = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }))
    : undefined;

/** For how many milliseconds a frame is waited for: a window that is not being painted has none. */
const PATIENCE = 100;

/** Comes back once the next frame is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const next = () => void pause().then(resolve);
    requestAnimationFrame(next);
    setTimeout(next, document.hidden ? 0 : PATIENCE);
  });
}
