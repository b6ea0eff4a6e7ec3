// One visit to a page, and what it costs the browser's main thread. Its processor time is counted, not what the clock
// says: a machine that is busy with something else does not change it.

/** What the main thread did: all of it, and what of it was script. In milliseconds. @typedef {{ all: number, script: number }} Work */

/** @typedef {Awaited<ReturnType<typeof openVisit>>} Visit */

/** In the page: resolves when what was begun is painted and nothing is left to do. */
const settle = () =>
  new Promise((resolve) => {
    const idle = () => window.requestIdleCallback(() => resolve(undefined));
    window.requestAnimationFrame(() => setTimeout(idle));
  });

/**
 * How a page is opened: what is done before, and whether a complaint of the page fails the visit.
 * @typedef {{ prepare?: (page: import('playwright-core').Page, devtools: import('playwright-core').CDPSession) => Promise<unknown>, isStrict?: boolean }} Opening
 */

/** Opens an address. @param {import('playwright-core').BrowserContext} context @param {string} url @param {Opening} [opening] */
export async function openVisit(context, url, { prepare, isStrict = true } = {}) {
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (/warning|error/.test(message.type())) faults.push(message.text());
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await prepare?.(page, devtools);
  await page.goto(url);
  await page.evaluate(settle);
  if (isStrict && faults.length) throw new Error(`${url}: ${faults.join('\n')}`);

  /** Since the page began. @returns {Promise<Work>} */
  async function work() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const ms = (/** @type {string} */ wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
    return { all: ms('TaskDuration'), script: ms('ScriptDuration') };
  }

  return {
    page,
    work,
    settle: () => page.evaluate(settle),
    /** What an action costs until nothing of it is left to do. @param {() => Promise<unknown>} act @returns {Promise<Work>} */
    async cost(act) {
      await devtools.send('HeapProfiler.collectGarbage');
      const before = await work();
      await act();
      await page.evaluate(settle);
      const after = await work();
      return { all: after.all - before.all, script: after.script - before.script };
    },
  };
}
