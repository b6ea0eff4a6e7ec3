// A file of ours that did not come: the visitor tries again, and it does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { useServer } from '../helpers/server.js';

const FILES = join(import.meta.dirname, '../../dist');

const site = useServer();

/** Answers for a file of ours with an error the first time, and from then on as a server does. */
function failOnce(file: string) {
  const path = `/assent/${file}`;
  site.route(path, (_, response) => {
    if (site.asked(path) < 2) response.writeHead(503).end();
    else response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(FILES, file)));
  });
}

const COUNT_THROWN = "<script>thrown = 0; addEventListener('unhandledrejection', () => thrown++)</script>";

const isOpen = `!!document.querySelector('assent-preferences')?.shadowRoot?.querySelector('dialog')?.open`;

describeEngines('a file that failed to come', (tab) => {
  beforeEach(() => tab().clear());

  it('is asked for again when the preferences are', async () => {
    failOnce('assent-preferences.js');
    site.html('/', '{tag}');
    await tab().goto(`${site.url}/`);
    await tab().evaluate('assent.showPreferences()');
    await expect.poll(() => tab().evaluate('assent.layer')).toBe('banner');
    expect(await tab().evaluate(isOpen)).toBe(false);
    await tab().evaluate('assent.showPreferences()');
    await expect.poll(() => tab().evaluate(isOpen)).toBe(true);
  });

  it('leaves the focus on the button of the banner that asked for it', async () => {
    site.route('/assent/assent-preferences.js', (_, response) => response.writeHead(503).end());
    site.html(
      '/',
      `{tag}<script>left = 0; addEventListener('assent-hide', ({ layer }) => (left += layer !== 'banner'), true)</script>`,
    );
    await tab().goto(`${site.url}/`);
    await expect
      .poll(() => tab().evaluate(`parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom)`))
      .toBeGreaterThan(0);
    await tab().evaluate(`document.querySelector('assent-banner [data-assent-action=preferences]').focus()`);
    await tab().press('Enter');
    await expect.poll(() => tab().evaluate('left')).toBe(1);
    await expect.poll(() => tab().evaluate('document.activeElement.dataset.assentAction')).toBe('preferences');
  });

  it('is asked for again when the banner is', async () => {
    failOnce('assent-ui.js');
    site.html('/', '{tag}');
    await tab().goto(`${site.url}/`);
    const isShown = `!!document.querySelector('assent-banner:defined')?.offsetHeight`;
    // Until it is warned about it may still be on its way, and is not asked for a second time.
    await expect.poll(() => tab().evaluate(`globalThis[Symbol.for('assent:said')]?.size`)).toBe(1);
    expect(await tab().evaluate(isShown)).toBe(false);
    await tab().evaluate('[assent.hideBanner(), assent.showBanner()].length');
    await expect.poll(() => tab().evaluate(isShown)).toBe(true);
  });

  it('throws nothing into the page where it is the one that draws placeholders', async () => {
    const path = '/assent/assent-elements.js';
    site.route(path, (_, response) => response.writeHead(503).end());
    site.html(
      '/',
      `${COUNT_THROWN}{tag}
      <iframe data-assent="targeting" data-assent-placeholder data-src="/film" title="Film"></iframe>`,
    );
    await tab().goto(`${site.url}/`);
    await expect.poll(() => site.asked(path)).toBeGreaterThan(0);
    await tab().evaluate('assent.showPreferences()');
    await expect.poll(() => tab().evaluate(isOpen)).toBe(true);
    await tab().evaluate(`fetch('${path}').then(() => new Promise((next) => setTimeout(next)))`);
    expect(await tab().evaluate('thrown')).toBe(0);
  });

  it.each([
    ['lacks what is called', 'export const erase = () => undefined;'],
    ['takes other arguments', 'export const settle = async (settings) => settings.store.name;'],
  ])('is of another version and %s: a no holds, and the page is told', async (_, text) => {
    site.script('/assent/assent-aftermath.js', text);
    site.html('/', `${COUNT_THROWN}{tag}`);
    await tab().goto(`${site.url}/`);
    expect(await tab().evaluate('assent.rejectAll()')).toEqual({ erased: [], left: [] });
    await tab().evaluate('new Promise((next) => setTimeout(next))');
    expect(await tab().evaluate('[thrown, assent.get().method]')).toEqual([0, 'reject-all']);
    const said = await tab().evaluate<string[]>(`[...globalThis[Symbol.for('assent:said')]]`);
    expect(said).toEqual([expect.stringMatching(/^\[assent:load] assent-aftermath\.js: expected .*TypeError/)]);
  });
});
