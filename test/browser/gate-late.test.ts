// Scripts that run later than they were written for: what they expect of a page still holds.
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

describeEngines('a script that runs late', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));
  const open = (html: string) => openCounting(tab(), server, html);

  /** What ran in a page whose visitor agrees. */
  async function agree(html: string, count: number): Promise<string[]> {
    await open(html);
    await tab().evaluate(ACCEPT);
    return ranIn(tab(), count);
  }

  describe('finds itself', () => {
    it('in document.currentScript, with its id, data and nonce', async () => {
      const say =
        'ran.push([document.currentScript.id, document.currentScript.dataset.key, document.currentScript.nonce].join())';
      server.script('/who.js', say);
      const ran = await agree(
        gated(say, 'id="inline" data-key="1" nonce="n"') + external('who', 'id="external" data-key="2" nonce="n"'),
        2,
      );
      expect(ran).toEqual(['inline,1,n', 'external,2,n']);
    });

    it('in the page: it is the same node, where it was, with its listeners', async () => {
      server.script('/own.js', 'ran.push(document.currentScript === window.before ? "same" : "another")');
      await open(`<p></p>${external('own', 'id="own"')}<hr>`);
      await tab().evaluate('(() => { window.before = own; own.addEventListener("load", () => ran.push("load")) })()');
      await tab().evaluate(ACCEPT);
      expect(await ranIn(tab(), 2)).toEqual(['same', 'load']);
      expect(await tab().evaluate('[own.previousSibling.localName, own.nextSibling.localName]')).toEqual(['p', 'hr']);
    });

    it('told by its onload or onerror attribute, once', async () => {
      server.script('/own.js', 'ran.push("own")');
      const handlers = `onload="ran.push('onload')" onerror="ran.push('onerror')"`;
      const ran = await agree(external('own', handlers) + external('missing', handlers), 3);
      expect(ran).toEqual(['own', 'onload', 'onerror']);
    });
  });

  describe('may write', () => {
    it('into the page, which stays: what it wrote follows it', async () => {
      await agree(
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
      await agree(gated('document.write("<p id=writ"); document.write("ten>1</p>"); ran.push("wrote")'), 1);
      expect(await tab().evaluate('written.textContent')).toBe('1');
    });

    it('lines, each with its end', async () => {
      await agree(
        gated('document.writeln("<pre id=written>one"); document.writeln("two</pre>"); ran.push("wrote")'),
        1,
      );
      expect(await tab().evaluate('written.textContent')).toBe('one\ntwo');
    });

    it('from a file as well', async () => {
      server.script('/writer.js', 'document.write("<p id=written>1</p>"); ran.push("wrote")');
      await agree(external('writer', 'id="writer"'), 1);
      expect(await tab().evaluate('writer.nextElementSibling.id')).toBe('written');
    });

    it('from a file in an observed shadow root', async () => {
      server.script('/writer.js', 'document.write("<p id=written>1</p>"); ran.push("wrote")');
      await open(`<div id="host"><template shadowrootmode="open">${external('writer')}</template></div>`);
      await tab().evaluate(`void assent.observe(host.shadowRoot), ${ACCEPT}`);
      await ranIn(tab(), 1);
      expect(await tab().evaluate('host.shadowRoot.querySelector("script + #written")?.textContent')).toBe('1');
    });

    it.each([
      ['opens the document before, and closes it after', 'document.open(); WRITE; document.close()'],
      ['has taken itself out', 'document.currentScript.remove(); WRITE'],
    ])('where a script %s', async (_, text) => {
      const write = text.replace('WRITE', 'document.write("<p id=written>1</p>")');
      await agree(`<h1>Shop</h1>${gated(`${write}; ran.push("wrote")`)}<hr>`, 1);
      const texts = '[...document.querySelectorAll("h1,#written")].map((one) => one.textContent).join()';
      await expect.poll(() => tab().evaluate(texts)).toBe('Shop,1');
    });

    it('scripts, which run before those that follow', async () => {
      server.script('/a.js', 'ran.push("a")', 200);
      const write = String.raw`ran.push("writer"); document.write('<script src="/a.js"><\/script><script>ran.push("b")<\/script>')`;
      expect(await agree(gated(write) + gated('ran.push("next")'), 4)).toEqual(['writer', 'a', 'b', 'next']);
    });

    it('scripts, which run as well where it was allowed just once', async () => {
      const write = String.raw`ran.push("writer"); document.write('<script>ran.push("written")<\/script>')`;
      await open(gated(write) + gated('ran.push("next")'));
      await tab().evaluate('assent.allowOnce(document.querySelector("[data-assent]"))');
      expect(await ranIn(tab(), 2)).toEqual(['writer', 'written']);
    });

    it('scripts, which a refusal still stops', async () => {
      const release = server.heldScript('/a.js', 'ran.push("a")');
      const write = String.raw`document.write('<script src="/a.js"><\/script><script>ran.push("b")<\/script>'); ran.push("writer")`;
      await open(gated(write));
      await tab().evaluate(ACCEPT);
      await expect.poll(() => server.asked('/a.js')).toBe(1);
      await tab().evaluate('void assent.rejectAll()');
      release();
      expect(await ranIn(tab(), 1)).toEqual(['writer']);
    });
  });

  describe('waits for what it needs now', () => {
    it('when its tag is changed', async () => {
      await open(gated('ran.push("inline")', 'id="one"'));
      await tab().evaluate('void assent.set({ targeting: true })');
      expect(await ranIn(tab(), 0)).toEqual([]);
      await tab().evaluate('void one.setAttribute("data-assent", "targeting")');
      expect(await ranIn(tab(), 1)).toEqual(['inline']);
    });

    it('when it was tagged with what is allowed, and is not any more', async () => {
      server.script('/slow.js', 'ran.push("slow")', 300);
      await open(external('slow') + gated('ran.push("inline")', 'id="one"'));
      // In one go: the slow script must not arrive in between.
      await tab().evaluate('void assent.set({ analytics: true }), one.setAttribute("data-assent", "targeting")');
      expect(await ranIn(tab(), 1)).toEqual(['slow']);
    });
  });
});
