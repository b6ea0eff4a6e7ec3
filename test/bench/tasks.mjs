// The main thread's tasks around a click, by the browser's own trace.

/**
 * One entry of a trace; times in microseconds, `tdur` without what other threads took.
 * @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: { data?: { type?: string } } }} Entry
 */

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Clicks on what a selector finds, waits for what is to follow, and gives in milliseconds: the task that the click ran in,
 * the longest one after it, and all of those.
 * @param {import('playwright-core').Browser} browser @param {import('./visit.mjs').Visit} visit
 * @param {string} selector @param {() => Promise<void>} follow
 */
export async function tasksAfterClick(browser, { page, settle }, selector, follow) {
  await page.waitForSelector(selector, { state: 'visible' });
  await settle();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.click(selector);
  await follow();
  await settle();
  const trace = await browser.stopTracing();

  /** @type {{ traceEvents: Entry[] }} */
  const { traceEvents } = JSON.parse(trace.toString('utf8'));
  const click = traceEvents.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  if (!click) throw new Error('The trace has no click.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === click.pid && tid === click.tid && ts + dur > click.ts,
  );
  const [own, ...later] = tasks.toSorted((a, b) => a.ts - b.ts).map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  if (own === undefined) throw new Error('The trace has no task of the click.');
  return { click: own, longest: Math.max(...later), sum: later.reduce((sum, one) => sum + one, 0) };
}
