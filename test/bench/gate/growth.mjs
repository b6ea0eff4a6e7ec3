// How the cost grows with what is tagged: what each element costs on a page with many against one with few. What the page
// costs with nothing tagged is taken off.
import { COUNTER, elements, EMBED, expectCounts, SCRIPT, TAG } from './markup.mjs';

const FEW = 1000;
const MANY = 5000;
const LIMIT = 1.5;

/** Every tenth is a script. @param {number} nth */
const mixed = (nth) => (nth % 10 ? EMBED : SCRIPT);

/**
 * In the page: decides, and waits until so many elements have been let go.
 * @param {{ decision: 'acceptAll' | 'rejectAll', expected: number }} given
 */
async function decide({ decision, expected }) {
  const assent = /** @type {import('../../../src/api.js').Assent} */ (window.assent);
  const count = () => /** @type {{ activated?: number }} */ (/** @type {unknown} */ (window)).activated;
  await assent[decision]();
  while (count() !== expected) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** @param {import('../lab.mjs').Lab} lab @param {number} tagged */
async function measure(lab, tagged) {
  const embeds = tagged * 0.9;
  return lab.visit(`/growth/${tagged}`, async (visit) => {
    const act = (/** @type {'acceptAll' | 'rejectAll'} */ decision, /** @type {number} */ expected) =>
      visit.cost(() => visit.page.evaluate(decide, { decision, expected }));
    const start = await visit.work();
    await expectCounts(visit, { blocked: tagged, activated: 0 });
    const accept = await act('acceptAll', tagged);
    await expectCounts(visit, { activated: tagged, ran: tagged - embeds });
    const reject = await act('rejectAll', tagged);
    // A script that ran is not held back again.
    await expectCounts(visit, { blocked: tagged + embeds });
    const again = await act('acceptAll', tagged + embeds);
    await expectCounts(visit, { ran: tagged - embeds });
    return { start: start.all, accept: accept.all, reject: reject.all, 'accept again': again.all };
  });
}

/** @param {import('../lab.mjs').Lab} lab @returns {Promise<import('../report.mjs').Section>} */
export async function measureGrowth(lab) {
  for (const tagged of [0, FEW, MANY]) lab.page(`/growth/${tagged}`, COUNTER + TAG + elements(MANY, tagged, mixed));
  const { none, few, many } = await lab.compare({
    none: () => measure(lab, 0),
    few: () => measure(lab, FEW),
    many: () => measure(lab, MANY),
  });
  const actions = /** @type {const} */ (['start', 'accept', 'reject', 'accept again']);
  return {
    name: `Growth: what each tagged element costs, of ${MANY} against of ${FEW}`,
    rows: actions.map((what) => {
      const each = (/** @type {typeof many} */ samples, /** @type {number} */ tagged) =>
        samples.map((sample, round) => ((sample[what] - (none[round]?.[what] ?? NaN)) / tagged) * 1000);
      return { what, unit: 'µs', ours: each(many, MANY), base: each(few, FEW), limit: LIMIT };
    }),
  };
}
