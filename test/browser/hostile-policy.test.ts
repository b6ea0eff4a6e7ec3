// Pages with strict policies: nothing of the interface is reported or missing.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { ROOT } from '../helpers/bundle.js';
import { ask, services, switchOf, unfold } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { integrityOf } from '../sri.mjs';

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

describe('a page whose every script has to have a hash', () => {
  it('has the banner, the preferences and what they allow with the one file', async () => {
    const hash = integrityOf(join(ROOT, 'dist'))['assent-full.js'] ?? '';
    const text = 'window.ran = true';
    const digest = createHash('sha384').update(text).digest('base64');
    site.script('/analytics.js', text);
    site.html(
      '/',
      `<script src="/assent/assent-full.js" integrity="${hash}" crossorigin></script><body>
      <script type="text/plain" data-assent="analytics" src="/analytics.js" integrity="sha384-${digest}" crossorigin></script>`,
      { 'integrity-policy': 'blocked-destinations=(script)' },
    );
    const { page, errors, warnings } = await site.visit('/');
    await page.click('assent-banner [data-assent-action="preferences"]');
    await page.waitForSelector('assent-preferences dialog[open]');
    await page.click('assent-preferences [part~="accept"]');
    await expect.poll(() => ask(page, 'window.ran')).toBe(true);
    expect([errors, warnings]).toEqual([[], []]);
  });
});
