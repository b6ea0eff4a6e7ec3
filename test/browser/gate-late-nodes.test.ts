// Scripts that another script brought: they run though they count as run, and their nodes stay whose they are.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, COUNTING, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

/** A copy of what counts as run is not marked as such, as the original is. */
const WAYS = {
  'the clone of a template':
    'const t = document.createElement("template"); t.innerHTML = html; place.append(t.content.cloneNode(true))',
  'an imported node':
    'const t = document.createElement("template"); t.innerHTML = html; place.append(document.importNode(t.content, true))',
  'a copy from another document':
    'const other = document.implementation.createHTMLDocument(""); other.body.innerHTML = html; place.append(...document.importNode(other.body, true).childNodes)',
};

const html = gatedScript({ file: 'file' }) + gatedScript({ text: 'ran.push("inline")' });
const asText = JSON.stringify(html).replaceAll('</script>', String.raw`<\/script>`);

describeEngines('a script that a script brings', (tab) => {
  beforeEach(() => server.script('/file.js', 'ran.push("file")'));

  describe.each(Object.entries(WAYS))('as %s while the page is parsed', (_, insert) => {
    it('runs, in order', async () => {
      await becomeVisitor(tab(), server, 'agreed');
      server.html(
        '/',
        `${COUNTING}{tag}<body><div id="place"></div><script>{ const html = ${asText}; ${insert} }</script>
        ${gatedScript({ text: 'ran.push("parsed")' })}<p>More</p>`,
      );
      await tab().goto(`${server.url}/`);
      expect(await ranIn(tab(), 3)).toEqual(['file', 'inline', 'parsed']);
      expect(server.asked('/file.js')).toBe(1);
    });
  });

  describe('while it loads', () => {
    let arrive: () => void;
    beforeEach(async () => {
      await becomeVisitor(tab(), server, 'agreed');
      arrive = server.heldScript('/slow.js', 'ran.push("slow")');
      await openCounting(tab(), server, '<div id="place"></div>');
      await tab().evaluate(`(() => {
        const holder = document.createElement('div');
        holder.innerHTML = ${JSON.stringify(gatedScript({ file: 'slow' }))};
        window.node = holder.removeChild(holder.firstChild);
        node.addEventListener('load', () => ran.push('load'));
        place.append(node);
      })()`);
      await expect.poll(() => server.asked('/slow.js')).toBe(1);
    });

    it('stays where it was put', async () => {
      expect(await tab().evaluate('place.firstChild === node')).toBe(true);
      arrive();
      expect(await ranIn(tab(), 2)).toEqual(['slow', 'load']);
      expect(await tab().evaluate('place.firstChild === node && node === place.lastChild')).toBe(true);
    });

    it.each(['place.removeChild(node)', 'node.remove()', 'place.replaceChildren()'])(
      'can be taken out by %s, and does not come back',
      async (take) => {
        await tab().evaluate(`void ${take}`);
        arrive();
        await ranIn(tab(), 1);
        expect(await tab().evaluate('node.isConnected || place.querySelectorAll("script").length')).toBe(0);
      },
    );

    it('does not run after a refusal, waits as the same node, and runs after a yes', async () => {
      await tab().evaluate('void assent.rejectAll()');
      arrive();
      expect(await ranIn(tab(), 0)).toEqual([]);
      expect(await tab().evaluate('place.firstChild === node && node === place.lastChild')).toBe(true);
      await tab().evaluate('assent.acceptAll()');
      expect(await ranIn(tab(), 2)).toEqual(['slow', 'load']);
    });

    it('runs nowhere, taken out and refused', async () => {
      await tab().evaluate('node.remove(), void assent.rejectAll()');
      arrive();
      expect(await ranIn(tab(), 0)).toEqual([]);
    });
  });
});
