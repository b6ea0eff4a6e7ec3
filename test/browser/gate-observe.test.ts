// Shadow roots that a page has observed: they wait like the document, and until nobody wants them watched.
import { beforeEach, expect, it } from 'vitest';
import { read } from '../helpers/bundle.js';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { becomeVisitor, COUNTING, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

describeEngines('an observed shadow root', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'agreed'));

  /** Opens a page with a shadow root whose gated elements the visitor has agreed to, and what starts the library there. */
  async function open(html: string): Promise<void> {
    const held = gatedScript({ text: 'ran.push("inline")' }) + gatedScript({ file: 'file' });
    server.script('/file.js', 'ran.push("file")');
    server.html('/', `${COUNTING}<body><div id="host"><template shadowrootmode="open">${held}</template></div>${html}`);
    await tab().goto(`${server.url}/`);
  }

  it('lets nothing go in a page that is only prerendered, and all once that is seen', async () => {
    server.script('/cookie.js', read('node_modules/js-cookie/dist/js.cookie.mjs'));
    // The script tag waits for the page to be seen as a whole; a shop's own bundle has its instance before.
    await open(`
      <script>Object.defineProperty(document, 'prerendering', { value: true, configurable: true })</script>
      <script type="importmap">{ "imports": { "js-cookie": "/cookie.js" } }</script>
      <script type="module">
        import { createAssent } from '/assent/esm/index.js';
        createAssent({}).observe(host.shadowRoot);
      </script>`);
    await expect.poll(() => tab().evaluate('window.assent?.allows("analytics")')).toBe(true);
    expect(await ranIn(tab(), 0)).toEqual([]);
    expect(server.asked('/file.js')).toBe(0);
    await tab().evaluate(
      '(() => { delete document.prerendering; document.dispatchEvent(new Event("prerenderingchange")) })()',
    );
    expect((await ranIn(tab(), 2)).toSorted()).toEqual(['file', 'inline']);
    expect(server.asked('/file.js')).toBe(1);
  });

  it('is watched until all who observe it have ended it', async () => {
    await open('{tag}<script>ends = [1, 2].map(() => assent.observe(host.shadowRoot))</script>');
    expect(await ranIn(tab(), 2)).toHaveLength(2);
    const add = (text: string) =>
      tab().evaluate(
        `host.shadowRoot.append(document.createRange().createContextualFragment(${JSON.stringify(gatedScript({ text: `ran.push("${text}")` }))}))`,
      );
    await tab().evaluate('ends[0]()');
    await add('one left');
    expect((await ranIn(tab(), 3))[2]).toBe('one left');
    await tab().evaluate('ends[1]()');
    await add('none left');
    expect(await ranIn(tab(), 3)).toHaveLength(3);
    // Nor does it come back with its host.
    await tab().evaluate('(window.out = host).remove()');
    await tab().evaluate('document.body.append(out)');
    expect(await ranIn(tab(), 3)).toHaveLength(3);
    // A change of consent has everything looked at again that is still watched.
    await tab().evaluate('void assent.rejectAll(), assent.acceptAll()');
    expect(await ranIn(tab(), 3)).toHaveLength(3);
  });

  it('lets go what it holds once its host is in the page, for the first time or again', async () => {
    await open('{tag}<script>assent.observe(host.shadowRoot)</script>');
    expect(await ranIn(tab(), 2)).toHaveLength(2);
    const held = gatedScript({ text: 'ran.push("of one made outside")' });
    await tab().evaluate(`(() => {
      window.made = document.createElement('div');
      made.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(${JSON.stringify(held)}));
      assent.observe(made.shadowRoot);
    })()`);
    expect(await ranIn(tab(), 2)).toHaveLength(2);
    await tab().evaluate('document.body.append(made)');
    expect(await ranIn(tab(), 3)).toContain('of one made outside');
    // Kept outside while the visitor answers, as a page does that keeps its views.
    const later = gatedScript({ text: 'ran.push("of one kept outside")' }, '', 'targeting');
    await tab().evaluate(`(() => {
      void assent.set({ targeting: false });
      made.shadowRoot.append(document.createRange().createContextualFragment(${JSON.stringify(later)}));
      made.remove();
      assent.acceptAll();
    })()`);
    expect(await ranIn(tab(), 3)).toHaveLength(3);
    await tab().evaluate('document.body.append(made)');
    expect(await ranIn(tab(), 4)).toContain('of one kept outside');
    await tab().evaluate('(made.remove(), document.body.append(made))');
    expect(await ranIn(tab(), 4)).toHaveLength(4);
  });
});
