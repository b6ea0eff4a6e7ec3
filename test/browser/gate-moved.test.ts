// Elements that a page moves as they are, without taking them out.
import { beforeEach, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

describeEngines('what a page moves with moveBefore', (tab) => {
  beforeEach(async ({ skip }) => {
    await becomeVisitor(tab(), server, 'new');
    skip(!(await tab().evaluate('"moveBefore" in Element.prototype')), 'this engine has no moveBefore');
    server.script('/one.js', 'ran.push("one")');
    server.html('/film', '<p>Film');
    const frame = '<iframe data-assent="targeting" data-src="/film"></iframe>';
    const html = `<div id="from">${gatedScript({ file: 'one' })}${gatedScript({ text: 'ran.push("two")' })}${frame}</div>`;
    await openCounting(tab(), server, `${html}<div id="to"></div>`);
    server.forgetRequests();
  });
  const moveAll = (from: string, to: string) =>
    tab().evaluate(`[...${from}.children].forEach((one) => ${to}.moveBefore(one, null))`);

  it('asks for nothing and runs nothing before a yes', async () => {
    await moveAll('from', 'to');
    await tab().evaluate('void assent.set({ preference: true })');
    expect(await ranIn(tab(), 0)).toEqual([]);
    expect([server.asked('/one.js'), server.asked('/film')]).toEqual([0, 0]);
  });

  it('runs once and in order, and keeps what a frame shows until a no', async () => {
    await tab().evaluate('assent.acceptAll()');
    await moveAll('from', 'to');
    expect(await ranIn(tab(), 2)).toEqual(['one', 'two']);
    await expect.poll(() => server.asked('/film')).toBe(1);
    await moveAll('to', 'from');
    expect(await ranIn(tab(), 2)).toEqual(['one', 'two']);
    expect(server.asked('/film')).toBe(1);
    await tab().evaluate('void assent.rejectAll()');
    expect(await tab().evaluate('from.lastChild.getAttribute("src")')).toBeNull();
  });
});
