// What need not happen while the page starts.

/** For how many milliseconds the browser may put it off: other tabs are to be followed within a second. */
const PATIENCE = 300;

/** Does something once the browser has nothing else to do; soon, in those that do not say when. */
export function whenIdle(act: () => void): void {
  const { requestIdleCallback: idle } = window as Partial<Window>;
  if (idle) idle(act, { timeout: PATIENCE });
  else setTimeout(act);
}
