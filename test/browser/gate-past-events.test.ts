// Scripts that come after what they wait for, and beside what is no script: nobody else notices.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const ACCEPT = 'assent.acceptAll()';
const gated = (text: string, attributes = '') => gatedScript({ text }, attributes);
const external = (file: string, attributes = '') => gatedScript({ file }, attributes);

describeEngines('a script that runs late', (tab, engine) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));
  const open = (html: string) => openCounting(tab(), server, html);

  /** What ran in a page whose visitor agrees. */
  async function agree(html: string, count: number): Promise<string[]> {
    await open(html);
    await tab().evaluate(ACCEPT);
    return ranIn(tab(), count);
  }

  describe('starts though it waits for what has been', () => {
    const waits = [
      'document.addEventListener("DOMContentLoaded", said)',
      'window.addEventListener("DOMContentLoaded", said)',
      'window.addEventListener("load", said)',
      'addEventListener("load", said)',
      'document.addEventListener("readystatechange", said)',
      'addEventListener("load", { handleEvent: said })',
      'addEventListener("load", said, { once: true })',
      'addEventListener("load", said, true)',
      'document.addEventListener("DOMContentLoaded", said, { capture: true })',
      'addEventListener("load", said); addEventListener("load", said)',
      'document.addEventListener("DOMContentLoaded", () => addEventListener("load", said))',
      'window.onload = said',
    ];
    const text = (wait: string, at: number) =>
      `{ const said = (event) => ran.push('${at} ' + event.type); ${wait}; ran.push('${at}') }`;
    const expected = (wait: string, at: number) => {
      const type = wait.match(/DOMContentLoaded|readystatechange|load/g)?.at(-1);
      return [`${at}`, `${at} ${type}`];
    };

    it('in an inline script', async () => {
      const ran = await agree(waits.map((wait, at) => gated(text(wait, at))).join(''), 2 * waits.length);
      expect(ran.toSorted()).toEqual(waits.flatMap(expected).toSorted());
    });

    it('in a file', async () => {
      waits.forEach((wait, at) => server.script(`/${at}.js`, text(wait, at)));
      const ran = await agree(waits.map((_, at) => external(String(at))).join(''), 2 * waits.length);
      expect(ran.toSorted()).toEqual(waits.flatMap(expected).toSorted());
    });

    it('in a module, written into the page or a file', async () => {
      const module = 'data-type="module"';
      waits.forEach((wait, at) => server.script(`/${at}.js`, text(wait, at)));
      const all = [...waits, ...waits];
      const html = waits.map((wait, at) => gated(text(wait, at + waits.length), module)).join('');
      const ran = await agree(waits.map((_, at) => external(String(at), module)).join('') + html, 2 * all.length);
      expect(ran.toSorted()).toEqual(all.flatMap(expected).toSorted());
    });

    it('in a file of an observed shadow root', async () => {
      waits.forEach((wait, at) => server.script(`/${at}.js`, text(wait, at)));
      const held = waits.map((_, at) => external(String(at))).join('');
      await open(`<div id="host"><template shadowrootmode="open">${held}</template></div>`);
      await tab().evaluate(`void assent.observe(host.shadowRoot), ${ACCEPT}`);
      const ran = await ranIn(tab(), 2 * waits.length);
      expect(ran.toSorted()).toEqual(waits.flatMap(expected).toSorted());
    });

    it('but not what others wait for once an inline one of an observed shadow root has run', async () => {
      await open(`<div id="host"><template shadowrootmode="open">${gated('ran.push("inline")')}</template></div>`);
      await tab().evaluate(`void assent.observe(host.shadowRoot), ${ACCEPT}`);
      expect(await ranIn(tab(), 1)).toEqual(['inline']);
      await tab().evaluate(
        'addEventListener("load", () => ran.push("late")), new Promise((resolve) => setTimeout(resolve, 50))',
      );
      expect(await ranIn(tab(), 1)).toEqual(['inline']);
    });

    it('after it has run itself', async () => {
      const ran = await agree(gated('addEventListener("load", () => ran.push("load")); ran.push("end")'), 2);
      expect(ran).toEqual(['end', 'load']);
    });

    it('and hears of DOMContentLoaded first, whichever it waits for first', async () => {
      const text = `
        addEventListener('load', () => ran.push('load'));
        for (const start = performance.now(); performance.now() < start + 20;);
        document.addEventListener('DOMContentLoaded', () => ran.push('DOMContentLoaded'));`;
      expect(await agree(gated(text), 2)).toEqual(['DOMContentLoaded', 'load']);
    });

    it('without calling again what the page itself has in window.onload', async () => {
      const chain = (name: string) =>
        gated(`{ const old = window.onload; window.onload = () => { old?.(); ran.push("${name}") } }`);
      const page = '<script>window.onload = () => ran.push("page")</script>';
      expect(await agree(page + chain('first') + chain('second'), 3)).toEqual(['page', 'first', 'second']);
      await tab().evaluate('window.onload()');
      expect(await ranIn(tab(), 4)).toEqual(['page', 'first', 'second', 'page']);
    });

    it('unless it does not want to any more, or waits for what loads in the document', async () => {
      const text = `
        const end = new AbortController();
        addEventListener('load', () => ran.push('aborted'), { signal: end.signal });
        end.abort();
        document.addEventListener('load', (event) => ran.push(event.target.localName), true);
        addEventListener('load', (event) => ran.push('end'));`;
      expect(await agree(gated(text), 1)).toEqual(['end']);
    });

    it('for either of two events, and takes the other listener away at the first', async () => {
      const text = `
        const start = (event) => {
          document.removeEventListener('DOMContentLoaded', start);
          removeEventListener('load', start);
          ran.push(event.type);
        };
        document.addEventListener('DOMContentLoaded', start);
        addEventListener('load', start);`;
      expect(await agree(gated(text), 1)).toEqual(['DOMContentLoaded']);
    });

    it('and calls no listener of the page a second time', async () => {
      const listen = (name: string) => `
        addEventListener('load', () => ran.push('${name} load'));
        document.addEventListener('DOMContentLoaded', () => ran.push('${name} DOMContentLoaded'));`;
      await open(`<script>${listen('early')}</script>${gated('addEventListener("load", () => ran.push("own"))')}`);
      await tab().evaluate(`(() => { ${listen('late')} })()`);
      await tab().evaluate(ACCEPT);
      await ranIn(tab(), 3);
      await tab().evaluate(`(() => { ${listen('later')} })()`);
      expect(await ranIn(tab(), 3)).toEqual(['early DOMContentLoaded', 'early load', 'own']);
    });
  });

  describe('shares its order with', () => {
    it('a nomodule script, which is for other browsers: it is neither asked for nor waited for', async () => {
      server.script('/old.js', 'ran.push("old")', 1000);
      expect(await agree(external('old', 'nomodule') + gated('ran.push("next")'), 1)).toEqual(['next']);
      expect(server.asked('/old.js')).toBe(0);
    });

    it('data, which gets its type and keeps its text, and holds up nothing', async () => {
      const types = [
        'text/partytown',
        'application/json',
        'application/ld+json',
        'speculationrules',
        'text/x-template',
      ];
      const html = types.map((type) => gated('{ "prefetch": [] }', `data-type="${type}"`)).join('');
      expect(await agree(html + gated('ran.push("next")'), 1)).toEqual(['next']);
      const found = await tab().evaluate<string[]>(
        '[...document.querySelectorAll("[data-type]")].map(({ type, text }) => type + text)',
      );
      expect(found).toEqual(types.map((type) => `${type}{ "prefetch": [] }`));
    });

    it('Partytown, which is told that there is something to run', async () => {
      await open(gated('1', 'data-type="text/partytown"') + gated('ran.push("next")'));
      await tab().evaluate('addEventListener("ptupdate", () => ran.push("ptupdate"))');
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['ptupdate', 'next']);
    });

    describe('an import map, which later modules go by,', () => {
      const html =
        gated('{ "imports": { "shop": "/assets/shop.js" } }', 'data-type="importmap"') +
        gated('import "shop"', 'data-type="module"');
      beforeEach(() => server.script('/assets/shop.js', 'ran.push("shop")'));

      it('on a later page', async () => {
        await becomeVisitor(tab(), server, 'agreed');
        await open(html);
        expect(await ranIn(tab(), 1)).toEqual(['shop']);
      });

      // Firefox takes no import map once a module was loaded, and the banner is one.
      it.skipIf(engine === 'Firefox')('on the page of the choice', async () => {
        expect(await agree(html, 1)).toEqual(['shop']);
      });
    });
  });
});
