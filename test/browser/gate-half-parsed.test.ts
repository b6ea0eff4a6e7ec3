// Elements that are met before all of them is there, and embeds that are taken back.
import type { ServerResponse } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines, type Tab } from '../helpers/engines.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, COUNTING, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const ACCEPT = 'assent.acceptAll()';

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

describeEngines('an element', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  describe('that is met half parsed', () => {
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
      const source = 'document.querySelector("source").getAttribute("src")';
      const isLoading = 'document.querySelector("video").networkState !== HTMLMediaElement.NETWORK_EMPTY';
      await expect.poll(() => tab().evaluate(`[${source}, ${isLoading}]`)).toEqual(['/film.webm', true]);
    });

    it('shows the better picture, and only that, when its img comes late', async () => {
      for (const name of ['better', 'plain'])
        server.route(`/${name}.svg`, (_, response) => response.writeHead(204).end());
      await openInHalves(
        tab(),
        '<picture data-assent="analytics"><source data-srcset="/better.svg">',
        '<img data-src="/plain.svg" alt=""></picture><p>',
      );
      const asked = () => [server.asked('/better.svg'), server.asked('/plain.svg')];
      await expect.poll(asked).toEqual([1, 0]);
      await ranIn(tab(), 0);
      expect(asked()).toEqual([1, 0]);
    });
  });

  describe('whose consent is taken back', () => {
    const DETACHED = `<img id="one" data-assent="analytics" data-src="/pixel.svg" alt="">`;
    const state = '[one.getAttribute("src"), one.getAttribute("data-src")]';

    it('gives up its address and keeps it', async () => {
      await openCounting(tab(), server, DETACHED);
      await tab().evaluate(ACCEPT);
      await expect.poll(() => tab().evaluate(state)).toEqual(['/pixel.svg', '/pixel.svg']);
      await tab().evaluate('void assent.rejectAll()');
      expect(await tab().evaluate(state)).toEqual([null, '/pixel.svg']);
    });

    it('does not load when it was out of the page then and comes back', async () => {
      await openCounting(tab(), server, DETACHED);
      await tab().evaluate(ACCEPT);
      await expect.poll(() => server.asked('/pixel.svg')).toBe(1);
      await tab().evaluate('(() => { window.kept = one; kept.remove(); void assent.rejectAll() })()');
      server.forgetRequests();
      await tab().evaluate('void document.body.append(kept)');
      await ranIn(tab(), 0);
      expect(server.asked('/pixel.svg')).toBe(0);
      expect(await tab().evaluate(state)).toEqual([null, '/pixel.svg']);
    });
  });
});
