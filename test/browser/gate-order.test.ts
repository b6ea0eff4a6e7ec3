// The order of scripts that were let go, and what a refusal does to those whose turn has not come.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines, type Tab } from '../helpers/engines.js';
import {
  categoriesOf,
  namesOf,
  orderOf,
  scriptsThatNeed,
  serveScripts,
  type RandomScript,
} from '../helpers/random-scripts.js';
import { becomeVisitor, COUNTING, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const CATEGORIES = ['analytics', 'preference', 'targeting'];
const ACCEPT = 'assent.acceptAll()';

const analytics = (text: string) => `<script type="text/plain" data-assent="analytics">${text}</script>`;
const external = (name: string, needs = 'analytics', attributes = '') =>
  `<script type="text/plain" data-assent="${needs}" ${attributes} src="/${name}.js"></script>`;
const serveSlowly = (delay: number, ...names: string[]) =>
  names.forEach((name) => server.script(`/${name}.js`, `ran.push('${name}')`, delay));

async function open(tab: Tab, html: string): Promise<void> {
  server.html('/', `${COUNTING}{tag}<body>${html}`);
  await tab.goto(`${server.url}/`);
}

/** A slow browser tries less; a failure is shrunk no longer than this either. */
const effort = (engine: string) => ({
  seed: 20261121,
  numRuns: engine === 'Chromium' ? 25 : 8,
  interruptAfterTimeLimit: 25_000,
});

describeEngines('released scripts', (tab, engine) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  it('run once each, those of one category in the order of the page unless they are async', { timeout: 60_000 }, () => {
    const scripts = scriptsThatNeed(...CATEGORIES, 'tally', 'analytics targeting');
    const visitors = fc.constantFrom('new' as const, 'agreed' as const);
    const property = fc.asyncProperty(scripts, visitors, async (all, visitor) => {
      await becomeVisitor(tab(), server, visitor);
      await open(tab(), serveScripts(server, all));
      if (visitor === 'new') await tab().evaluate(ACCEPT);
      const ran = await ranIn(tab(), namesOf(all).length);
      expect(ran.toSorted()).toEqual(namesOf(all).toSorted());
      for (const category of CATEGORIES) {
        const order = orderOf(all, category);
        expect(ran.filter((name) => order.includes(name))).toEqual(order);
      }
    });
    return fc.assert(property, effort(engine));
  });

  it('never run after a refusal, whenever it comes, and go on in order after a new yes', { timeout: 60_000 }, () => {
    const scripts = scriptsThatNeed(...CATEGORIES, 'tally');
    const refusals = fc.subarray(CATEGORIES, { minLength: 1 });
    const property = fc.asyncProperty(scripts, refusals, fc.nat({ max: 200 }), async (all, refused, moment) => {
      const choices = Object.fromEntries(CATEGORIES.map((category) => [category, !refused.includes(category)]));
      const isKept = (script: RandomScript) => categoriesOf(script).every((one) => choices[one]);
      const kept = namesOf(all, isKept);

      await becomeVisitor(tab(), server, 'new');
      await open(tab(), serveScripts(server, all));
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
      const ran = await ranIn(tab(), namesOf(all).length);
      expect(ran.toSorted()).toEqual(namesOf(all).toSorted());
      for (const category of CATEGORIES) {
        const order = orderOf(all, category);
        expect(ran.filter((name) => order.includes(name))).toEqual(order);
      }
    });
    return fc.assert(property, effort(engine));
  });

  describe('wait', () => {
    it('for no script of another category', async () => {
      serveSlowly(1500, 'slow');
      serveSlowly(0, 'advert');
      await open(tab(), external('slow') + analytics('ran.push("after slow")') + external('advert', 'targeting'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 1)).toEqual(['advert']);
      expect(await ranIn(tab(), 3)).toEqual(['advert', 'slow', 'after slow']);
    });

    it('for nobody when they are async', async () => {
      serveSlowly(800, 'slow');
      serveSlowly(0, 'async');
      await open(tab(), external('slow') + external('async', 'analytics', 'async'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['async', 'slow']);
    });

    it('for their turn, not for their download: all are asked for before the first is answered', async () => {
      const names = ['a', 'b', 'c', 'd'];
      const answers: (() => void)[] = [];
      for (const name of names) {
        server.route(`/${name}.js`, (_, response) => {
          answers.push(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(`ran.push('${name}')`));
          if (answers.length === names.length) answers.forEach((answer) => answer());
        });
      }
      const [a = '', b = '', c = '', d = ''] = names.map((name) =>
        external(name, 'analytics', name === 'c' ? 'data-type="module"' : ''),
      );
      await open(tab(), a + analytics('ran.push("inline")') + b + c + d);
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 5)).toEqual(['a', 'inline', 'b', 'c', 'd']);
      expect(names.map((name) => server.asked(`/${name}.js`))).toEqual([1, 1, 1, 1]);
    });

    it('for none that fails: missing, refused by the network, of a wrong type, broken, throwing', async () => {
      server.route('/cut.js', (request) => request.socket.destroy());
      server.route('/html.js', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'));
      server.script('/broken.js', 'not a script (');
      server.script('/throws.js', 'ran.push("throws"); throw new Error("expected")');
      const failing = ['missing', 'cut', 'html', 'broken', 'throws'].map((name) => external(name)).join('');
      const module = external('missing', 'analytics', 'data-type="module"');
      await open(tab(), failing + module + analytics('not a script (') + analytics('ran.push("last")'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['throws', 'last']);
    });

    it.runIf(engine === 'Chromium')('ten seconds for one that hangs, and it may still run later', async () => {
      let answer = () => {};
      server.route('/hangs.js', (_, response) => {
        answer = () => response.writeHead(200, { 'content-type': 'text/javascript' }).end('ran.push("hung")');
      });
      await open(tab(), external('hangs') + analytics('ran.push("next")'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 1)).toEqual([]);
      await tab().evaluate('new Promise((resolve) => setTimeout(resolve, 6000))');
      expect(await tab().evaluate('ran')).toEqual(['next']);
      answer();
      expect(await ranIn(tab(), 2)).toEqual(['next', 'hung']);
    });
  });

  describe('after a refusal', () => {
    it('do not run though they are loading, nor do the next, and each runs in order after a new yes', async () => {
      serveSlowly(400, 'loading', 'next');
      serveSlowly(0, 'module');
      await open(
        tab(),
        external('loading') +
          external('next') +
          analytics('ran.push("inline")') +
          external('module', 'analytics', 'data-type="module"'),
      );
      await tab().evaluate(`new Promise((resolve) => { ${ACCEPT}; setTimeout(resolve, 150) })`);
      expect(server.asked('/loading.js')).toBe(1);
      await tab().evaluate('void assent.rejectAll()');
      await tab().evaluate('new Promise((resolve) => setTimeout(resolve, 900))');
      expect(await tab().evaluate('ran')).toEqual([]);
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 4)).toEqual(['loading', 'next', 'inline', 'module']);
    });

    it('do not run when a script before them refused', async () => {
      const refuse = (name: string) => analytics(`ran.push('${name}'); void assent.rejectAll()`);
      await open(tab(), refuse('first') + refuse('second') + analytics('ran.push("third")'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 1)).toEqual(['first']);
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['first', 'second']);
    });

    it('do not run when the yes is taken back in the same breath', async () => {
      serveSlowly(0, 'external');
      await open(tab(), external('external') + analytics('ran.push("inline")'));
      await tab().evaluate(`${ACCEPT}, void assent.rejectAll()`);
      expect(await ranIn(tab(), 0)).toEqual([]);
      expect(server.asked('/external.js')).toBe(0);
    });

    it('run once when the yes comes back while they are still loading', async () => {
      serveSlowly(400, 'a', 'b');
      await open(tab(), external('a') + external('b') + external('c', 'analytics', 'async'));
      serveSlowly(400, 'c');
      await tab().evaluate(`new Promise((resolve) => { ${ACCEPT}; setTimeout(resolve, 150) })`);
      await tab().evaluate(`void assent.rejectAll(), ${ACCEPT}`);
      await ranIn(tab(), 3);
      // As long as another answer would take.
      await tab().evaluate('new Promise((resolve) => setTimeout(resolve, 600))');
      const ran = await ranIn(tab(), 3);
      expect(ran.toSorted()).toEqual(['a', 'b', 'c']);
      expect(ran.filter((name) => name !== 'c')).toEqual(['a', 'b']);
    });

    it('do not run a second time after a new yes', async () => {
      serveSlowly(0, 'external', 'module');
      await open(
        tab(),
        external('external') + external('module', 'analytics', 'data-type="module"') + analytics('ran.push("inline")'),
      );
      await tab().evaluate(ACCEPT);
      await ranIn(tab(), 3);
      await tab().evaluate('void assent.rejectAll()');
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 3)).toEqual(['external', 'module', 'inline']);
    });
  });

  describe('that the page moves', () => {
    it('run once when they are taken out before their turn and put back', async () => {
      serveSlowly(400, 'slow');
      await open(
        tab(),
        `${external('slow')}<div id="box">${analytics('ran.push("moved")')}</div>${analytics('ran.push("last")')}`,
      );
      await tab().evaluate(`(() => { ${ACCEPT}; window.moved = box.firstChild; moved.remove() })()`);
      expect(await ranIn(tab(), 2)).toEqual(['slow', 'last']);
      await tab().evaluate('void box.append(moved)');
      expect(await ranIn(tab(), 3)).toEqual(['slow', 'last', 'moved']);
    });

    it('do not run a second time', async () => {
      serveSlowly(0, 'external');
      await open(tab(), external('external') + analytics('ran.push("inline")'));
      await tab().evaluate(ACCEPT);
      await ranIn(tab(), 2);
      await tab().evaluate('document.querySelectorAll("[data-assent]").forEach((one) => document.head.append(one))');
      await tab().evaluate('void (document.body.innerHTML += "<p>More</p>")');
      expect(await ranIn(tab(), 2)).toEqual(['external', 'inline']);
    });
  });
});
