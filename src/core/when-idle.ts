// For work that can wait while the page starts.

/** For how many milliseconds the browser may put it off. Other tabs have to be followed within a second. */
const PATIENCE = 300;

/** Acts once the browser is idle; in browsers that do not say when they are, in the next task. */
export function whenIdle(act: () => void): void {
  const { requestIdleCallback: idle } = window as Partial<Window>;
  if (idle) idle(act, { timeout: PATIENCE });
  else setTimeout(act);
}
