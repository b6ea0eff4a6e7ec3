// Where a page's configuration comes from, and what holds until it has come.
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { configTag } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
describe('configuration', () => {
  it.each([
    ['none at all', '{tag}'],
    ['an empty object', `${configTag('{}')}{tag}`],
    ['an empty element', `${configTag('')}{tag}`],
  ])('%s gives the four categories, opt-in, in English', async (_, head) => {
    site.html('/', head);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    expect(await page.evaluate('Object.entries(assent.get().choices)')).toEqual([
      ['functionality', true],
      ['analytics', false],
      ['preference', false],
      ['targeting', false],
    ]);
    expect(await page.textContent('assent-banner [data-assent-action="reject-all"]')).toBe('Reject all');
    expect(warnings).toEqual([]);
    expect(site.asked('/assent/assent-doctor.js')).toBe(0);
  });

  it('comes from a URL, before anything is asked or run', async () => {
    site.script('/gated.js', 'window.ran = true');
    site.route('/consent.json', (_, response) =>
      setTimeout(
        () => response.end('{ "categories": { "functionality": {}, "reviews": { "title": "Reviews" } } }'),
        200,
      ),
    );
    site.html(
      '/',
      `<script>window.assent ||= []; assent.push((api) => (window.early = api.get().choices))</script>
      <script src="/assent/assent.js" data-config="/consent.json"></script><script type="text/plain" data-assent="analytics" src="/gated.js"></script>`,
    );
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.evaluate('window.early')).toEqual({ functionality: true, reviews: false });
    expect(await page.textContent('assent-banner [slot="text"]')).toContain('Reviews');
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });

  it('that is on its way lets the page push all the same', async () => {
    site.route('/consent.json', (_, response) => setTimeout(() => response.end('{ "revision": "9" }'), 200));
    site.html(
      '/',
      `<a id="assent"></a><script src="/assent/assent.js" data-config="/consent.json"></script>
      <script>assent.push((api) => (window.late = api.get().revision))</script>`,
    );
    const { page, errors } = await site.visit('/');
    await page.waitForFunction('window.late === "9"');
    expect(errors).toEqual([]);
  });

  it.each([
    ['is missing', 404, 'not found'],
    ['is a page', 200, '<!doctype html>'],
    ['fails', 500, '{}'],
  ])('at a URL that %s is warned about and gives the defaults', async (_, status, body) => {
    site.route('/consent.json', (__, response) => response.writeHead(status).end(body));
    site.html('/', '<script src="/assent/assent.js" data-config="/consent.json"></script>');
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    expect(
      warnings.filter((text) => text.startsWith('[assent:config] /consent.json: expected a JSON document')),
    ).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('at a URL that never answers is waited for some seconds, and then the defaults hold', async () => {
    site.heldScript('/consent.json', '{}');
    site.html('/', '<script src="/assent/assent.js" data-config="/consent.json"></script>');
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    expect(warnings).toEqual([expect.stringMatching(/^\[assent:config] \/consent\.json: expected a JSON document/)]);
    expect(errors).toEqual([]);
  });

  it('that is not JSON is warned about and gives the defaults', async () => {
    site.html('/', `${configTag('{ "policy": ')}{tag}`);
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    expect(warnings).toEqual([
      expect.stringContaining('[assent:config] data-assent-config: expected a JSON document, got'),
    ]);
    expect(errors).toEqual([]);
  });
});
