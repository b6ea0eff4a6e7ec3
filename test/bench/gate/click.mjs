// The click on the banner's button, which has to stay free whatever it lets go.
import { tasksAfterClick } from '../tasks.mjs';
import { COUNTER, elements, EMBED, expectCounts, SCRIPT } from './markup.mjs';

const EMBEDS = 500;
const SCRIPTS = 50;
const TAG = '<script src="/assent/assent.js"></script>';

/** @param {import('../lab.mjs').Lab} lab @returns {Promise<import('../report.mjs').Section>} */
export async function measureClick(lab) {
  const count = EMBEDS + SCRIPTS;
  const mixed = (/** @type {number} */ nth) => (nth % (count / SCRIPTS) ? EMBED : SCRIPT);
  lab.page('/click/base', COUNTER + TAG + elements(count, 0));
  lab.page('/click/ours', COUNTER + TAG + elements(count, count, mixed));

  const open = (/** @type {string} */ path, /** @type {number} */ activated, /** @type {number} */ ran) => () =>
    lab.visit(path, async (visit) => {
      const tasks = await tasksAfterClick(lab.browser, visit, '[data-assent-action="accept-all"]', async () => {
        await visit.page.waitForFunction((expected) => Reflect.get(window, 'activated') === expected, activated);
      });
      await expectCounts(visit, { activated, ran });
      return tasks;
    });
  const { base, ours } = await lab.compare({
    base: open('/click/base', 0, 0),
    ours: open('/click/ours', count, SCRIPTS),
  });

  return {
    name: `Accepting ${EMBEDS} embeds and ${SCRIPTS} scripts by a click, against nothing tagged`,
    rows: [
      { what: "the click's own task", ours: ours.map(({ click }) => click), base: base.map(({ click }) => click) },
      {
        what: 'the longest task after it',
        ours: ours.map(({ longest }) => longest),
        base: base.map(({ longest }) => longest),
      },
      { what: 'all tasks after it', ours: ours.map(({ sum }) => sum), base: base.map(({ sum }) => sum) },
    ],
  };
}
