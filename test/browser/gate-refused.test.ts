// What a refusal does to what was let go a moment ago, or long before.
import { beforeEach, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';
import { expectYesNoYes } from '../helpers/yes-no-yes.js';

const server = useServer();
const ACCEPT = 'assent.acceptAll()';
const REFUSE = 'void assent.rejectAll()';

describeEngines('a refusal', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  it('by a file, in its own text, comes too late for itself: it runs once, what it wrote is left out, and what follows waits for the next yes', async () => {
    server.script('/self.js', `ran.push('self'); document.write('<i id="written"></i>'); ${REFUSE}`);
    await openCounting(tab(), server, gatedScript({ file: 'self' }) + gatedScript({ text: 'ran.push("next")' }));
    await tab().evaluate(ACCEPT);
    expect(await ranIn(tab(), 1)).toEqual(['self']);
    expect(await tab().evaluate('document.querySelector("#written")')).toBe(null);
    await tab().evaluate(ACCEPT);
    expect(await ranIn(tab(), 2)).toEqual(['self', 'next']);
    expect(server.asked('/self.js')).toBe(1);
  });

  it('stops a module in the page that was let go and has not run yet, for good', async () => {
    await openCounting(tab(), server, gatedScript({ text: 'ran.push("module")' }, 'data-type="module"'));
    await tab().evaluate(`document.addEventListener('assent-activated', () => ${REFUSE}, { once: true }), ${ACCEPT}`);
    await expect.poll(() => tab().evaluate('assent.get().method')).toBe('reject-all');
    expect(await ranIn(tab(), 0)).toEqual([]);
    await tab().evaluate(ACCEPT);
    expect(await ranIn(tab(), 0)).toEqual([]);
  });

  it('leaves what waits for its turn where it is: it does not run, and is not even asked for', async () => {
    const texts = ['async', ''].map((how) => gatedScript({ text: `ran.push("${how}")` }, how)).join('');
    const actAtFirst = async (act: string) => {
      await openCounting(tab(), server, texts + gatedScript({ file: 'waits' }));
      await tab().evaluate(`document.addEventListener('assent-activated', () => ${act}, { once: true }), ${ACCEPT}`);
    };
    await actAtFirst(REFUSE);
    expect(await ranIn(tab(), 1)).toHaveLength(1);
    expect(server.asked('/waits.js')).toBe(0);
    // So it is once all has ended.
    await becomeVisitor(tab(), server, 'new');
    await actAtFirst('assent.destroy()');
    expect(await ranIn(tab(), 1)).toHaveLength(1);
  });

  it('takes a style sheet out of use, and a new yes brings it back', async () => {
    const sheet = '<style type="text/plain" data-assent="analytics">h1 { color: rgb(1, 2, 3) }</style>';
    await openCounting(tab(), server, `<h1>Shop</h1>${sheet}`);
    const isApplied = () => tab().evaluate('getComputedStyle(document.querySelector("h1")).color === "rgb(1, 2, 3)"');
    expect(await isApplied()).toBe(false);
    await expectYesNoYes(tab(), isApplied);
  });
});
