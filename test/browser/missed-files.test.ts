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

describeEngines('a file that failed to come', (tab) => {
  beforeEach(() => tab().clear());

  it('is asked for again when the preferences are', async () => {
    failOnce('assent-preferences.js');
    site.html('/', '{tag}');
    await tab().goto(`${site.url}/`);
    const isOpen = `!!document.querySelector('assent-preferences')?.shadowRoot?.querySelector('dialog')?.open`;
    await tab().evaluate('assent.showPreferences()');
    await expect.poll(() => tab().evaluate('assent.layer')).toBe('banner');
    expect(await tab().evaluate(isOpen)).toBe(false);
    await tab().evaluate('assent.showPreferences()');
    await expect.poll(() => tab().evaluate(isOpen)).toBe(true);
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
});
