// Inserting many nodes into a page that is watched.
import { COUNTER, EMBED, expectCounts, PLAIN, TAG } from './markup.mjs';

const NODES = 5000;
const EVERY = 10;

/** In the page: what is to be inserted, as nodes and as markup. @param {string} html */
function prepare(html) {
  const box = document.createElement('div');
  box.innerHTML = html;
  return { html, nodes: [...box.children] };
}

/**
 * Ways to insert it, each on its own in the page.
 * @type {Record<string, (prepared: ReturnType<typeof prepare>) => Promise<void> | void>}
 */
const WAYS = {
  'in batches of 100, one a frame': async ({ nodes }) => {
    for (let index = 0; index < nodes.length; index += 100) {
      document.body.append(...nodes.slice(index, index + 100));
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    }
  },
  'one by one, in one task': ({ nodes }) => {
    for (const node of nodes) document.body.append(node);
  },
  'one by one, each seen by itself': async ({ nodes }) => {
    for (const node of nodes) {
      document.body.append(node);
      await undefined;
    }
  },
  'by innerHTML': ({ html }) => {
    document.body.innerHTML = html;
  },
  'downwards, 25 deep': ({ nodes }) => {
    /** @type {Element} */
    let place = document.body;
    nodes.forEach((node, index) => {
      if (index % 25 === 0) place = document.body;
      place.append(node);
      if (node.matches('p')) place = node;
    });
  },
};

/** @param {import('../lab.mjs').Lab} lab @returns {Promise<import('../report.mjs').Section>} */
export async function measureInsertion(lab) {
  lab.page('/insertion/base', COUNTER);
  lab.page('/insertion/ours', COUNTER + TAG);
  const html = (EMBED + PLAIN.repeat(EVERY - 1)).repeat(NODES / EVERY);

  const open = (/** @type {string} */ path, /** @type {number} */ share) => () =>
    lab.visit(path, async (visit) => {
      /** @type {Record<string, number>} */
      const costs = {};
      let blocked = 0;
      for (const [what, way] of Object.entries(WAYS)) {
        const prepared = await visit.page.evaluateHandle(prepare, html);
        costs[what] = (await visit.cost(() => prepared.evaluate(way))).all;
        blocked += NODES * share;
        await expectCounts(visit, { blocked });
        await visit.page.evaluate(() => document.body.replaceChildren());
      }
      return costs;
    });
  const { base, ours } = await lab.compare({
    base: open('/insertion/base', 0),
    ours: open('/insertion/ours', 1 / EVERY),
  });

  return {
    name: `Inserting ${NODES} nodes, every ${EVERY}th tagged: main thread until idle, against no library`,
    rows: Object.keys(WAYS).map((what) => ({
      what,
      ours: ours.map((costs) => costs[what] ?? NaN),
      base: base.map((costs) => costs[what] ?? NaN),
    })),
  };
}
