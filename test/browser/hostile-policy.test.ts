// A page with a strict policy that allows no Trusted Types policy: nothing of the interface is reported, from the first visit to a withdrawal.
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { ask, services, switchOf, unfold } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

describe("a page with script-src 'self', style-src 'self' and no Trusted Types policy", () => {
  it('reports nothing through first visit, preferences, yes, the next page, and withdrawal', async () => {
    const bodies: string[] = [];
    site.route('/report', (request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
      response.writeHead(204).end();
    });
    site.route('/consent.json', (_, response) =>
      response.end(JSON.stringify({ policy: { controller: 'Outlet', url: '/privacy' }, services })),
    );
    site.route('/frame', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    );
    site.script('/analytics.js', 'window.ran = true');
    site.html(
      '/',
      `<script src="/assent/assent.js" data-config="/consent.json"></script><body>
      <script type="text/plain" data-assent="analytics" src="/analytics.js"></script>
      <iframe data-assent="adverts" data-assent-placeholder data-src="/frame" width="300" height="200"></iframe>
      <template data-assent="preference"><p>Hello again</p></template>
      <assent-declaration></assent-declaration><assent-choices></assent-choices>`,
      { 'content-security-policy': `${POLICY}; report-uri /report` },
    );
    const { page, errors, warnings } = await site.visit('/');
    await page.waitForSelector('assent-placeholder');
    await page.click('assent-banner [data-assent-action="preferences"]');
    await page.waitForSelector('assent-preferences dialog[open]');
    await unfold(page);
    await switchOf(page, 'Heat map').click();
    await page.keyboard.press('Escape');
    await choose(page, 'accept-all');
    await expect.poll(() => ask(page, 'window.ran')).toBe(true);
    await expect.poll(() => site.asked('/frame')).toBe(1);
    await page.reload();
    await expect.poll(() => ask(page, 'window.ran')).toBe(true);
    await settle(page);
    // It reloads, since a script ran.
    await Promise.all([page.waitForEvent('load'), page.evaluate('void assent.withdraw()')]);
    await settle(page);
    expect(await ask(page, '[assent.get().method, window.ran]')).toEqual(['withdraw', undefined]);
    expect(bodies).toEqual([]);
    expect([errors, warnings]).toEqual([[], []]);
  });
});
