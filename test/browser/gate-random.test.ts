// Pages of scripts at random: whatever they are, each runs once and in order, and none after a refusal.
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { openCounting } from '../helpers/open-counting.js';
import {
  categoriesOf,
  namesOf,
  orderOf,
  scriptsThatNeed,
  serveScripts,
  type RandomScript,
} from '../helpers/random-scripts.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const CATEGORIES = ['analytics', 'preference', 'targeting'];
const ACCEPT = 'assent.acceptAll()';

type Try<Given extends unknown[]> = (...given: Given) => Promise<void>;

/** A slow browser tries less. */
const effort = (engine: string) => ({ seed: 20261121, numRuns: engine === 'Chromium' ? 25 : 8 });

/**
 * Tries for so long, also to shrink a failure, and then no more. What it has begun it ends: left alone, it would go on
 * in the tab of the next test.
 */
function forSeconds<Given extends unknown[]>(seconds: number, attempt: Try<Given>): Try<Given> {
  const end = Date.now() + 1000 * seconds;
  return async (...given) => {
    if (Date.now() < end) await attempt(...given);
  };
}

describeEngines('released scripts', (tab, engine) => {
  /** Each ran once, those of a category in the order of the document; who needs several waits, and only its like for it. */
  async function expectAllInOrder(all: readonly RandomScript[]): Promise<void> {
    const ran = await ranIn(tab(), namesOf(all).length);
    expect(ran.toSorted()).toEqual(namesOf(all).toSorted());
    for (const category of CATEGORIES) {
      const order = orderOf(all, category);
      const needs = (name: string) => all[Number(name)]?.needs ?? '';
      order.forEach((later, at) => {
        const before = order.slice(0, at).filter((one) => !needs(one).includes(' ') || needs(one) === needs(later));
        expect(before.filter((one) => ran.indexOf(one) > ran.indexOf(later))).toEqual([]);
      });
    }
  }

  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  it(
    'run once each, those of one category in the order of the page unless they are async',
    { timeout: 120_000 },
    () => {
      const scripts = scriptsThatNeed(...CATEGORIES, 'tally', 'analytics targeting');
      const visitors = fc.constantFrom('new' as const, 'agreed' as const);
      const property = fc.asyncProperty(
        scripts,
        visitors,
        forSeconds(25, async (all: RandomScript[], visitor: 'new' | 'agreed') => {
          await becomeVisitor(tab(), server, visitor);
          await openCounting(tab(), server, serveScripts(server, all));
          if (visitor === 'new') await tab().evaluate(ACCEPT);
          await expectAllInOrder(all);
        }),
      );
      return fc.assert(property, effort(engine));
    },
  );

  it('never run after a refusal, whenever it comes, and go on in order after a new yes', { timeout: 120_000 }, () => {
    const scripts = scriptsThatNeed(...CATEGORIES, 'tally');
    const refusals = fc.subarray(CATEGORIES, { minLength: 1 });
    const property = fc.asyncProperty(
      scripts,
      refusals,
      fc.nat({ max: 200 }),
      forSeconds(25, async (all: RandomScript[], refused: string[], moment: number) => {
        const choices = Object.fromEntries(CATEGORIES.map((category) => [category, !refused.includes(category)]));
        const isKept = (script: RandomScript) => categoriesOf(script).every((one) => choices[one]);
        const kept = namesOf(all, isKept);

        await becomeVisitor(tab(), server, 'new');
        await openCounting(tab(), server, serveScripts(server, all));
        const before = await tab().evaluate<string[]>(`new Promise((resolve) => {
          ${ACCEPT};
          setTimeout(() => {
            resolve(ran.slice());
            void assent.set(${JSON.stringify(choices)});
          }, ${moment});
        })`);
        const after = await ranIn(tab(), new Set([...before, ...kept]).size);
        expect(after.slice(before.length).filter((name) => !kept.includes(name))).toEqual([]);

        await tab().evaluate(ACCEPT);
        await expectAllInOrder(all);
      }),
    );
    return fc.assert(property, effort(engine));
  });
});
