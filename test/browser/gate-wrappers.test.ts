// What is tagged around or before what loads: a wrapper moves nothing that is not its own, and addresses may come later.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

describeEngines('an element that waits', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));
  const open = (html: string) => openCounting(tab(), server, html);
  const asked = () => server.requests().filter((path) => path.startsWith('/file'));

  /** What was asked for since the last time, once the page has had time for it. */
  async function askedBy(code: string): Promise<string[]> {
    server.forgetRequests();
    await tab().evaluate(`void (() => { ${code} })()`);
    await ranIn(tab(), 0);
    return asked().toSorted();
  }

  describe('with others in it', () => {
    const wrapper = `<article data-assent="analytics">
      <picture><source data-srcset="/file-source"><img data-src="/file-image"></picture>
      <iframe data-assent="targeting" data-src="/file-gated"></iframe>
      <iframe src="/file-payment"></iframe><input id="name">
    </article>`;

    it('loads what is its own, and no frame again', async () => {
      await open(wrapper);
      await tab().evaluate('document.querySelector("#name").focus()');
      expect(await askedBy('assent.set({ targeting: true })')).toEqual(['/file-gated']);
      expect(await askedBy('assent.set({ analytics: true })')).toEqual(['/file-source']);
      expect(await tab().evaluate('document.activeElement.id')).toBe('name');
    });

    it('asks for nothing when it is taken back', async () => {
      // WebKit asks for what stands in for a source as soon as that is gone, wherever the picture is.
      await open(wrapper.replace(' data-src="/file-image"', ''));
      expect(await askedBy('assent.acceptAll()')).toEqual(['/file-gated', '/file-source']);
      expect(await askedBy('assent.rejectAll()')).toEqual([]);
      expect(
        await tab().evaluate('document.querySelectorAll("article :is([srcset], [src]:not([src*=payment]))").length'),
      ).toBe(0);
      expect(await askedBy('assent.acceptAll()')).toEqual(['/file-gated', '/file-source']);
    });
  });

  describe('and gets what it loads later', () => {
    beforeEach(async () => {
      await open(
        '<iframe id="frame" data-assent="analytics"></iframe><video muted id="film" data-assent="analytics"></video><picture><img id="image" data-assent="analytics"></picture>',
      );
    });

    it('loads it then, once', async () => {
      expect(await askedBy('assent.acceptAll()')).toEqual([]);
      expect(await askedBy('frame.dataset.src = "/file-frame"')).toEqual(['/file-frame']);
      expect(await askedBy('image.dataset.src = "/file-image"')).toEqual(['/file-image']);
      await askedBy(
        'const source = document.createElement("source"); film.append(source); source.dataset.src = "/file-film"',
      );
      expect(new Set(asked())).toEqual(new Set(['/file-film']));
      expect(await askedBy('assent.set({ targeting: false })')).toEqual([]);
    });

    it('loads nothing before a yes', async () => {
      expect(await askedBy('frame.dataset.src = "/file-frame"; image.dataset.src = "/file-image"')).toEqual([]);
      expect(await askedBy('assent.acceptAll()')).toEqual(['/file-frame', '/file-image']);
    });
  });

  it('gives up on a no what it loads, though the page has taken away what it waited with, and keeps it', async () => {
    await open('<iframe id="frame" data-assent="analytics" data-src="/file-frame"></iframe>');
    expect(await askedBy('assent.acceptAll()')).toEqual(['/file-frame']);
    await tab().evaluate('void frame.removeAttribute("data-src")');
    expect(await askedBy('assent.rejectAll()')).toEqual([]);
    expect(await tab().evaluate('[frame.getAttribute("src"), frame.dataset.src]')).toEqual([null, '/file-frame']);
    expect(await askedBy('assent.acceptAll()')).toEqual(['/file-frame']);
  });
});
