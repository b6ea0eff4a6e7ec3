// Scripts that wait for the page to be parsed, and copies of what is on its way.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const gated = (text: string, attributes = '') => gatedScript({ text }, attributes);
const external = (file: string, attributes = '') => gatedScript({ file }, attributes);
const says = (name: string) => `ran.push('${name} ' + !!document.getElementById('footer'))`;

describeEngines('a visitor who has agreed', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'agreed'));

  describe('has what is deferred', () => {
    // The parser waits for an ordinary script in the middle of the page.
    const REST = '<script src="/slow.js"></script><p id="footer">end</p>';
    beforeEach(() => server.script('/slow.js', 'ran.push("slow")', 700));

    it.each([
      ['a file', () => external('one', 'defer')],
      ['a module', () => gated(says('one'), 'data-type="module"')],
      ["a module's file", () => external('one', 'data-type="module"')],
    ])('run once the page is parsed: %s', async (_, script) => {
      server.script('/one.js', says('one'));
      await openCounting(tab(), server, script() + REST);
      expect(await ranIn(tab(), 2)).toEqual(['slow', 'one true']);
    });

    it('hold up its order, which ordinary scripts keep while the page is parsed', async () => {
      server.script('/one.js', says('one'));
      const before = gated(says('before'));
      const after = gated(says('after'));
      const free = gated(says('free'), 'async');
      await openCounting(tab(), server, before + external('one', 'defer') + after + free + REST);
      const ran = await ranIn(tab(), 5);
      expect(ran.slice(0, 2).toSorted()).toEqual(['before false', 'free false']);
      expect(ran.slice(2)).toEqual(['slow', 'one true', 'after true']);
    });

    it('leave it when it is refused meanwhile', async () => {
      server.script('/one.js', says('one'));
      const refuse = '<script>assent.rejectAll()</script>';
      await openCounting(tab(), server, external('one', 'defer') + REST + refuse);
      expect(await ranIn(tab(), 1)).toEqual(['slow']);
    });

    it('not wait where it is no file', async () => {
      await openCounting(tab(), server, gated(says('one'), 'defer') + REST);
      expect(await ranIn(tab(), 2)).toEqual(['one false', 'slow']);
    });
  });

  it('has no copy run of what was refused on its way', async () => {
    const arrive = server.heldScript('/held.js', 'ran.push("one")');
    // A page that loads with it would not be there before it.
    await becomeVisitor(tab(), server, 'new');
    await openCounting(tab(), server, external('held', 'id="one"'));
    await tab().evaluate('assent.acceptAll()');
    await expect.poll(() => server.asked('/held.js')).toBe(1);
    // As libraries make them that want a script to run.
    await tab().evaluate(`void (window.copied = document.createElement('script'),
      [...one.attributes].forEach(({ name, value }) => copied.setAttribute(name, value)))`);
    await tab().evaluate('void assent.rejectAll(), void document.body.append(copied)');
    arrive();
    expect(await ranIn(tab(), 0)).toEqual([]);
  });

  it('has a script run whose type is written in capitals', async () => {
    await openCounting(tab(), server, gated('ran.push("loud")').replace('text/plain', 'TEXT/PLAIN'));
    expect(await ranIn(tab(), 1)).toEqual(['loud']);
  });
});
