// Scripts that run later than they were written for: what they expect of a page still holds, and nobody else notices.
import type { ServerResponse } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines, type Tab } from '../helpers/engines.js';
import { becomeVisitor, COUNTING, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const ACCEPT = 'assent.acceptAll()';
const gated = (text: string, attributes = '') =>
  `<script type="text/plain" data-assent="analytics" ${attributes}>${text}</script>`;
const external = (name: string, attributes = '') => gated('', `src="/${name}.js" ${attributes}`);

async function open(tab: Tab, html: string): Promise<void> {
  server.html('/', `${COUNTING}{tag}<body>${html}`);
  await tab.goto(`${server.url}/`);
}

/** What ran in a page whose visitor agrees. */
async function agree(tab: Tab, html: string, count: number): Promise<string[]> {
  await open(tab, html);
  await tab.evaluate(ACCEPT);
  return ranIn(tab, count);
}

/** Opens a page whose visitor agreed earlier; the rest of it comes a third of a second after the first. */
async function openInHalves(tab: Tab, first: string, rest: string): Promise<void> {
  await becomeVisitor(tab, server, 'agreed');
  server.route('/', (_, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    // Browsers wait for a little more than this before they begin.
    const start = `<!doctype html><html lang="en"><title>Halves</title><!--${'.'.repeat(4096)}-->${COUNTING}`;
    response.write(`${start}<script src="/assent/assent.js"></script><body>${first}`);
    setTimeout(() => response.end(rest), 300);
  });
  await tab.goto(`${server.url}/`);
}

describeEngines('a script that runs late', (tab, engine) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  describe('finds itself', () => {
    it('in document.currentScript, with its id, data and nonce', async () => {
      const say =
        'ran.push([document.currentScript.id, document.currentScript.dataset.key, document.currentScript.nonce].join())';
      server.script('/who.js', say);
      const ran = await agree(
        tab(),
        gated(say, 'id="inline" data-key="1" nonce="n"') + external('who', 'id="external" data-key="2" nonce="n"'),
        2,
      );
      expect(ran).toEqual(['inline,1,n', 'external,2,n']);
    });

    it('in the page: it is the same node, where it was, with its listeners', async () => {
      server.script('/own.js', 'ran.push(document.currentScript === window.before ? "same" : "another")');
      await open(tab(), `<p></p>${external('own', 'id="own"')}<hr>`);
      await tab().evaluate('(() => { window.before = own; own.addEventListener("load", () => ran.push("load")) })()');
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['same', 'load']);
      expect(await tab().evaluate('[own.previousSibling.localName, own.nextSibling.localName]')).toEqual(['p', 'hr']);
    });

    it('told by its onload or onerror attribute, once', async () => {
      server.script('/own.js', 'ran.push("own")');
      const handlers = `onload="ran.push('onload')" onerror="ran.push('onerror')"`;
      const ran = await agree(tab(), external('own', handlers) + external('missing', handlers), 3);
      expect(ran).toEqual(['own', 'onload', 'onerror']);
    });
  });

  describe('may write', () => {
    it('into the page, which stays: what it wrote follows it', async () => {
      await agree(
        tab(),
        `<h1>Shop</h1>${gated('document.write("<p id=written>1", "</p>"); document.writeln("<b>2</b>"); ran.push("wrote")')}<hr>`,
        1,
      );
      expect(
        await tab().evaluate(
          '[...document.querySelectorAll("body > :not(assent-banner)")].map((one) => one.localName).join(" ")',
        ),
      ).toMatch(/^h1 script p b hr/);
      expect(await tab().evaluate('written.textContent')).toBe('1');
    });

    it('an element in pieces', async () => {
      await agree(tab(), gated('document.write("<p id=writ"); document.write("ten>1</p>"); ran.push("wrote")'), 1);
      expect(await tab().evaluate('written.textContent')).toBe('1');
    });

    it('from a file as well', async () => {
      server.script('/writer.js', 'document.write("<p id=written>1</p>"); ran.push("wrote")');
      await agree(tab(), external('writer', 'id="writer"'), 1);
      expect(await tab().evaluate('writer.nextElementSibling.id')).toBe('written');
    });

    it('scripts, which run before those that follow', async () => {
      server.script('/a.js', 'ran.push("a")', 200);
      const write = String.raw`ran.push("writer"); document.write('<script src="/a.js"><\/script><script>ran.push("b")<\/script>')`;
      expect(await agree(tab(), gated(write) + gated('ran.push("next")'), 4)).toEqual(['writer', 'a', 'b', 'next']);
    });

    it('scripts, which a refusal still stops', async () => {
      server.script('/a.js', 'ran.push("a")', 300);
      const write = String.raw`document.write('<script src="/a.js"><\/script>'); ran.push("writer")`;
      await open(tab(), gated(write));
      await tab().evaluate(`new Promise((resolve) => { ${ACCEPT}; setTimeout(resolve, 150) })`);
      await tab().evaluate('void assent.rejectAll()');
      await tab().evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
      expect(await tab().evaluate('ran')).toEqual(['writer']);
    });
  });

  describe('starts though it waits for what has been', () => {
    const waits = [
      'document.addEventListener("DOMContentLoaded", said)',
      'window.addEventListener("DOMContentLoaded", said)',
      'window.addEventListener("load", said)',
      'addEventListener("load", said)',
      'document.addEventListener("readystatechange", said)',
      'addEventListener("load", { handleEvent: said })',
      'addEventListener("load", said, { once: true })',
      'window.onload = said',
    ];
    const text = (wait: string, at: number) =>
      `{ const said = (event) => ran.push('${at} ' + event.type); ${wait}; ran.push('${at}') }`;
    const expected = (wait: string, at: number) => {
      const [type] = /DOMContentLoaded|readystatechange|load/.exec(wait) ?? [];
      return [`${at}`, `${at} ${type}`];
    };

    it('in an inline script', async () => {
      const ran = await agree(tab(), waits.map((wait, at) => gated(text(wait, at))).join(''), 2 * waits.length);
      expect(ran.toSorted()).toEqual(waits.flatMap(expected));
    });

    it('in a file', async () => {
      waits.forEach((wait, at) => server.script(`/${at}.js`, text(wait, at)));
      const ran = await agree(tab(), waits.map((_, at) => external(String(at))).join(''), 2 * waits.length);
      expect(ran.toSorted()).toEqual(waits.flatMap(expected));
    });

    it('after it has run itself', async () => {
      const ran = await agree(tab(), gated('addEventListener("load", () => ran.push("load")); ran.push("end")'), 2);
      expect(ran).toEqual(['end', 'load']);
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
      expect(await agree(tab(), gated(text), 1)).toEqual(['DOMContentLoaded']);
    });

    it('and calls no listener of the page a second time', async () => {
      const listen = (name: string) => `
        addEventListener('load', () => ran.push('${name} load'));
        document.addEventListener('DOMContentLoaded', () => ran.push('${name} DOMContentLoaded'));`;
      await open(
        tab(),
        `<script>${listen('early')}</script>${gated('addEventListener("load", () => ran.push("own"))')}`,
      );
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
      expect(await agree(tab(), external('old', 'nomodule') + gated('ran.push("next")'), 1)).toEqual(['next']);
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
      expect(await agree(tab(), html + gated('ran.push("next")'), 1)).toEqual(['next']);
      const found = await tab().evaluate<string[]>(
        '[...document.querySelectorAll("[data-type]")].map(({ type, text }) => type + text)',
      );
      expect(found).toEqual(types.map((type) => `${type}{ "prefetch": [] }`));
    });

    it('Partytown, which is told that there is something to run', async () => {
      await open(tab(), gated('1', 'data-type="text/partytown"') + gated('ran.push("next")'));
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
        await open(tab(), html);
        expect(await ranIn(tab(), 1)).toEqual(['shop']);
      });

      // Firefox takes no import map once a module was loaded, and the banner is one.
      it.skipIf(engine === 'Firefox')('on the page of the choice', async () => {
        expect(await agree(tab(), html, 1)).toEqual(['shop']);
      });
    });
  });

  describe('waits for what it needs now', () => {
    it('when its tag is changed', async () => {
      await open(tab(), gated('ran.push("inline")', 'id="one"'));
      await tab().evaluate('void assent.set({ targeting: true })');
      expect(await ranIn(tab(), 0)).toEqual([]);
      await tab().evaluate('void one.setAttribute("data-assent", "targeting")');
      expect(await ranIn(tab(), 1)).toEqual(['inline']);
    });

    it('when it was tagged with what is allowed, and is not any more', async () => {
      server.script('/slow.js', 'ran.push("slow")', 300);
      await open(tab(), external('slow') + gated('ran.push("inline")', 'id="one"'));
      // In one go: the slow script must not arrive in between.
      await tab().evaluate('void assent.set({ analytics: true }), one.setAttribute("data-assent", "targeting")');
      expect(await ranIn(tab(), 1)).toEqual(['slow']);
    });
  });
});

describeEngines('an element that is met half parsed', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  it('runs whole and once when it is a script', async () => {
    await openInHalves(
      tab(),
      '<script type="text/plain" data-assent="analytics">ran.push("first"); ',
      'ran.push("second")</script><p>',
    );
    expect(await ranIn(tab(), 2)).toEqual(['first', 'second']);
  });

  it('shows all of its content, once, when it is a template', async () => {
    await openInHalves(
      tab(),
      '<template data-assent="analytics"><i>1</i><script>ran.push("first")</script>',
      '<i>2</i><script>ran.push("second")</script></template><p>',
    );
    expect(await ranIn(tab(), 2)).toEqual(['first', 'second']);
    expect(await tab().evaluate('[...document.querySelectorAll("i")].map((one) => one.textContent)')).toEqual([
      '1',
      '2',
    ]);
  });

  it('plays when it is a film whose source comes late', async () => {
    server.route('/film.webm', (_, response) => response.writeHead(204).end());
    await openInHalves(
      tab(),
      '<video preload="auto" data-assent="analytics">',
      '<source data-src="/film.webm"></video><p>',
    );
    await ranIn(tab(), 0);
    expect(await tab().evaluate('document.querySelector("source").getAttribute("src")')).toBe('/film.webm');
    expect(
      await tab().evaluate('document.querySelector("video").networkState !== HTMLMediaElement.NETWORK_EMPTY'),
    ).toBe(true);
  });

  it('shows the better picture, and only that, when its img comes late', async () => {
    for (const name of ['better', 'plain'])
      server.route(`/${name}.svg`, (_, response) => response.writeHead(204).end());
    await openInHalves(
      tab(),
      '<picture data-assent="analytics"><source data-srcset="/better.svg">',
      '<img data-src="/plain.svg" alt=""></picture><p>',
    );
    await ranIn(tab(), 0);
    expect([server.asked('/better.svg'), server.asked('/plain.svg')]).toEqual([1, 0]);
  });
});

describeEngines('an embed whose consent is taken back', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));
  const DETACHED = `<img id="one" data-assent="analytics" data-src="/pixel.svg" alt="">`;
  const state = '[one.getAttribute("src"), one.getAttribute("data-src")]';

  it('gives up its address and keeps it', async () => {
    await open(tab(), DETACHED);
    await tab().evaluate(ACCEPT);
    await ranIn(tab(), 0);
    expect(await tab().evaluate(state)).toEqual(['/pixel.svg', '/pixel.svg']);
    await tab().evaluate('void assent.rejectAll()');
    expect(await tab().evaluate(state)).toEqual([null, '/pixel.svg']);
  });

  it('does not load when it was out of the page then and comes back', async () => {
    await open(tab(), DETACHED);
    await tab().evaluate(ACCEPT);
    await ranIn(tab(), 0);
    await tab().evaluate('(() => { window.kept = one; kept.remove(); void assent.rejectAll() })()');
    server.forgetRequests();
    await tab().evaluate('void document.body.append(kept)');
    await ranIn(tab(), 0);
    expect(server.asked('/pixel.svg')).toBe(0);
    expect(await tab().evaluate(state)).toEqual([null, '/pixel.svg']);
  });
});
