// A refusal whose cookie got lost: a browser forgot it early (Safari after seven days), or made room. localStorage has it still.
import { beforeEach, expect, it } from 'vitest';
import { readConsent } from '../../src/server.js';
import { configTag } from '../helpers/config-tag.js';
import { describeEngines } from '../helpers/engines.js';
import { useServer } from '../helpers/server.js';

const site = useServer();

/** Nobody is asked first here: a server that sees no refusal may let everything go. */
const config = { regimes: [{ id: 'states', where: ['*'], mode: 'opt-out' as const }] };

const lose = `document.cookie = 'assent=; path=/; max-age=0'`;
const record = `document.cookie.split('; ').find((one) => one.startsWith('assent='))`;

describeEngines('a refusal whose cookie got lost', (tab, _, openTab) => {
  beforeEach(async () => {
    await tab().clear();
    site.html('/', `${configTag(config)}{tag}`);
    site.html('/next', '');
    await tab().goto(`${site.url}/`);
    await expect.poll(() => tab().evaluate('!!window.assent?.get')).toBe(true);
    await tab().evaluate('assent.rejectAll()');
  });

  it('is in the cookie again once a page has started, so that the server reads it too', async () => {
    const before = await tab().evaluate<string>(record);
    expect(before).toContain('!analytics');
    await tab().evaluate(lose);
    expect(await tab().evaluate(`${record} ?? ''`)).toBe('');
    await tab().reload();
    await expect.poll(() => tab().evaluate(`${record} ?? ''`)).toBe(before);
    await tab().goto(`${site.url}/next`);
    expect(readConsent(site.cookieSent('/next'), { config }).choices['analytics']).toBe(false);
  });

  it('stays forgotten where another tab has just forgotten it', async () => {
    const other = await openTab();
    await other.goto(`${site.url}/`);
    await expect.poll(() => other.evaluate('!!window.assent?.get && assent.get().method')).toBe('reject-all');
    await other.evaluate('assent.reset()');
    await expect.poll(() => tab().evaluate('assent.get().method')).toBe(null);
    await tab().reload();
    await expect.poll(() => tab().evaluate('window.assent?.get?.().decided')).toBe(false);
    expect(await tab().evaluate(`${record} ?? ''`)).toBe('');
    expect(await other.evaluate(`${record} ?? ''`)).toBe('');
  });
});
