// An independent client refuses for its users: DuckDuckGo's autoconsent, by what it sees and without a rule for us.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const client = readFileSync(
  createRequire(import.meta.url)
    .resolve('@duckduckgo/autoconsent')
    .replace(/dist\/.*$/, 'dist/autoconsent.playwright.js'),
  'utf8',
);

const CONFIG = {
  enabled: true,
  autoAction: 'optOut',
  enablePrehide: false,
  detectRetries: 20,
  enableHeuristicDetection: true,
  heuristicMode: 'reject',
};

interface Message {
  readonly type: string;
  readonly code?: string;
  readonly id?: string;
  readonly cmp?: string;
  readonly result?: boolean;
}

describe('autoconsent', () => {
  it.each(['en', 'de', 'fr'])('finds the banner in %s and refuses', async (lang) => {
    site.route('/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><html lang="${lang}"><title>Shop</title>${shop()}<script src="/assent/assent.js"></script><h1>Shop</h1>`,
      );
    });
    const { page } = await site.visit('/');
    const messages: Message[] = [];
    const answer = (message: object) => page.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`);
    await page.exposeBinding('autoconsentSendMessage', async (_, message: Message) => {
      messages.push(message);
      if (message.type === 'init') await answer({ type: 'initResp', config: CONFIG, rules: { autoconsent: [] } });
      if (message.type === 'eval')
        await answer({ type: 'evalResp', id: message.id, result: await page.evaluate(message.code ?? '') });
    });
    await bannerShown(page);
    await page.evaluate(client);
    await expect
      .poll(() => messages.find(({ type }) => type === 'optOutResult'), { timeout: 15_000 })
      .toMatchObject({ cmp: 'HEURISTIC-REJECT', result: true });
    expect(messages.find(({ type }) => type === 'popupFound')?.cmp).toBe('HEURISTIC-REJECT');
    expect(await ask(page, '[assent.get().method, assent.get().choices.targeting]')).toEqual(['reject-all', false]);
    expect(await page.locator('assent-banner').isVisible()).toBe(false);
  });
});
