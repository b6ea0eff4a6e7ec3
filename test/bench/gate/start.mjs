// Starting on a page that is large.
import { COUNTER, elements, expectCounts, TAG } from './markup.mjs';

const ELEMENTS = 5000;
const TAGGED = 500;
const EMPTY = '<script src="/start/empty.js"></script>';

/** @param {import('../lab.mjs').Lab} lab @returns {Promise<import('../report.mjs').Section>} */
export async function measureStart(lab) {
  const body = elements(ELEMENTS, TAGGED);
  lab.page('/start/base', COUNTER + body);
  lab.page('/start/head', COUNTER + TAG + body);
  lab.page('/start/end', COUNTER + body + TAG);
  // Waiting for a file takes time as well, whatever is in it.
  lab.script('/start/empty.js', '');
  lab.page('/start/empty-head', COUNTER + EMPTY + body);
  lab.page('/start/empty-end', COUNTER + body + EMPTY);

  const open = (/** @type {string} */ path, /** @type {number} */ blocked) => () =>
    lab.visit(path, async (visit) => {
      await expectCounts(visit, { blocked });
      const loaded = await visit.page.evaluate(() => {
        const [entry] = /** @type {PerformanceNavigationTiming[]} */ (
          window.performance.getEntriesByType('navigation')
        );
        return entry ? entry.domContentLoadedEventEnd - entry.responseStart : NaN;
      });
      return { ...(await visit.work()), loaded };
    });
  const { base, head, end, emptyHead, emptyEnd } = await lab.compare({
    base: open('/start/base', 0),
    head: open('/start/head', TAGGED),
    end: open('/start/end', TAGGED),
    emptyHead: open('/start/empty-head', 0),
    emptyEnd: open('/start/empty-end', 0),
  });

  const places = /** @type {const} */ ([
    ['tag in the head', head, emptyHead],
    ['tag at the end', end, emptyEnd],
  ]);
  return {
    name: `Starting on ${ELEMENTS} elements, ${TAGGED} of them tagged, against the same page without the tag`,
    rows: places.flatMap(([place, ours, empty]) => [
      { what: `${place}: main thread until idle`, ours: ours.map(({ all }) => all), base: base.map(({ all }) => all) },
      { what: `${place}: script`, ours: ours.map(({ script }) => script) },
      {
        what: `${place}: DOMContentLoaded by the clock, against an empty file`,
        ours: ours.map(({ loaded }) => loaded),
        base: empty.map(({ loaded }) => loaded),
      },
    ]),
  };
}
