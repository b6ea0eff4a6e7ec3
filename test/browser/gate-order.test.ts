// The order of scripts that were let go, and what a refusal does to those whose turn has not come.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const ACCEPT = 'assent.acceptAll()';

const analytics = (text: string) => gatedScript({ text });
const external = (file: string, needs = 'analytics', attributes = '') => gatedScript({ file }, attributes, needs);
const serves = (...names: string[]) => names.forEach((name) => server.script(`/${name}.js`, `ran.push('${name}')`));
/** Serves them once the function that it gives is called. */
function holds(...names: string[]): () => void {
  const answers = names.map((name) => server.heldScript(`/${name}.js`, `ran.push('${name}')`));
  return () => answers.forEach((answer) => answer());
}

describeEngines('released scripts', (tab, engine) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));
  const open = (html: string) => openCounting(tab(), server, html);

  describe('wait', () => {
    it('for no script of another category', async () => {
      const release = holds('slow');
      serves('advert');
      await open(external('slow') + analytics('ran.push("after slow")') + external('advert', 'targeting'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 1)).toEqual(['advert']);
      release();
      expect(await ranIn(tab(), 3)).toEqual(['advert', 'slow', 'after slow']);
    });

    it('for all their categories where they have several, and hold up none of those', async () => {
      const release = holds('slow');
      const both = (text: string, needs: string) => gatedScript({ text: `ran.push("${text}")` }, '', needs);
      await open(
        external('slow') +
          both('either', 'analytics|targeting') +
          both('both', 'analytics targeting') +
          both('advert', 'targeting'),
      );
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 1)).toEqual(['advert']);
      release();
      expect(await ranIn(tab(), 4)).toEqual(['advert', 'slow', 'either', 'both']);
    });

    it('for nobody when they are async', async () => {
      const release = holds('slow');
      serves('async');
      await open(external('slow') + external('async', 'analytics', 'async'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 1)).toEqual(['async']);
      release();
      expect(await ranIn(tab(), 2)).toEqual(['async', 'slow']);
    });

    it('for their turn, not for their download: all are asked for before the first is answered', async () => {
      const names = ['a', 'b', 'c', 'd'];
      const release = holds(...names);
      // What is fetched ahead serves only who asks for it in the same way.
      const attributes: Record<string, string> = { b: 'crossorigin', c: 'data-type="module"' };
      const [a = '', b = '', c = '', d = ''] = names.map((name) => external(name, 'analytics', attributes[name]));
      await open(a + analytics('ran.push("inline")') + b + c + d);
      const asked = () => names.map((name) => server.asked(`/${name}.js`));
      await tab().evaluate(ACCEPT);
      await expect.poll(asked).toEqual([1, 1, 1, 1]);
      release();
      expect(await ranIn(tab(), 5)).toEqual(['a', 'inline', 'b', 'c', 'd']);
      expect(asked()).toEqual([1, 1, 1, 1]);
    });

    it('for none that fails: missing, refused by the network, of a wrong type, broken, throwing', async () => {
      server.route('/cut.js', (request) => request.socket.destroy());
      server.route('/html.js', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'));
      server.script('/broken.js', 'not a script (');
      server.script('/throws.js', 'ran.push("throws"); throw new Error("expected")');
      const failing = ['missing', 'cut', 'html', 'broken', 'throws'].map((name) => external(name)).join('');
      const module = external('missing', 'analytics', 'data-type="module"');
      await open(failing + module + analytics('not a script (') + analytics('ran.push("last")'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['throws', 'last']);
    });

    it.runIf(engine === 'Chromium')('ten seconds for one that hangs, and it may still run later', async () => {
      let answer = () => {};
      server.route('/hangs.js', (_, response) => {
        answer = () => response.writeHead(200, { 'content-type': 'text/javascript' }).end('ran.push("hung")');
      });
      await open(external('hangs') + analytics('ran.push("next")'));
      await tab().evaluate(ACCEPT);
      await tab().evaluate('new Promise((resolve) => setTimeout(resolve, 6000))');
      expect(await tab().evaluate('ran')).toEqual([]);
      expect(await ranIn(tab(), 1)).toEqual(['next']);
      answer();
      expect(await ranIn(tab(), 2)).toEqual(['next', 'hung']);
    });
  });

  describe('after a refusal', () => {
    it('do not run though they are loading, nor do the next, and each runs in order after a new yes', async () => {
      const release = holds('loading', 'next');
      serves('module');
      await open(
        external('loading') +
          external('next') +
          analytics('ran.push("inline")') +
          external('module', 'analytics', 'data-type="module"'),
      );
      await tab().evaluate(ACCEPT);
      await expect.poll(() => server.asked('/loading.js')).toBe(1);
      await tab().evaluate('void assent.rejectAll()');
      release();
      expect(await ranIn(tab(), 0)).toEqual([]);
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 4)).toEqual(['loading', 'next', 'inline', 'module']);
    });

    it('do not run when a script before them refused', async () => {
      const refuse = (name: string) => analytics(`ran.push('${name}'); void assent.rejectAll()`);
      await open(refuse('first') + refuse('second') + analytics('ran.push("third")'));
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 1)).toEqual(['first']);
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['first', 'second']);
    });

    it('do not run when the yes is taken back in the same breath', async () => {
      serves('external');
      await open(external('external') + analytics('ran.push("inline")'));
      await tab().evaluate(`${ACCEPT}, void assent.rejectAll()`);
      expect(await ranIn(tab(), 0)).toEqual([]);
      expect(server.asked('/external.js')).toBe(0);
    });

    it('run once when the yes comes back while they are still loading', async () => {
      // Names of their own: WebKit keeps what was fetched ahead on an earlier page.
      const release = holds('one', 'two', 'free');
      await open(external('one') + external('two') + external('free', 'analytics', 'async'));
      await tab().evaluate(ACCEPT);
      await expect.poll(() => [server.asked('/one.js'), server.asked('/free.js')]).toEqual([1, 1]);
      await tab().evaluate(`void assent.rejectAll(), ${ACCEPT}`);
      release();
      const ran = await ranIn(tab(), 3);
      expect(ran.toSorted()).toEqual(['free', 'one', 'two']);
      expect(ran.filter((name) => name !== 'free')).toEqual(['one', 'two']);
    });

    it('do not run a second time after a new yes', async () => {
      serves('external', 'module');
      await open(
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
      const release = holds('slow');
      await open(
        `${external('slow')}<div id="box">${analytics('ran.push("moved")')}</div>${analytics('ran.push("last")')}`,
      );
      await tab().evaluate(`(() => { ${ACCEPT}; window.moved = box.firstChild; moved.remove() })()`);
      release();
      expect(await ranIn(tab(), 2)).toEqual(['slow', 'last']);
      await tab().evaluate('void box.append(moved)');
      expect(await ranIn(tab(), 3)).toEqual(['slow', 'last', 'moved']);
    });

    it('do not run a second time', async () => {
      serves('external');
      await open(external('external') + analytics('ran.push("inline")'));
      await tab().evaluate(ACCEPT);
      await ranIn(tab(), 2);
      await tab().evaluate('document.querySelectorAll("[data-assent]").forEach((one) => document.head.append(one))');
      await tab().evaluate('void (document.body.innerHTML += "<p>More</p>")');
      expect(await ranIn(tab(), 2)).toEqual(['external', 'inline']);
    });
  });
});
