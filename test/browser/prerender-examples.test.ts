// The examples of demo/prerender: a Node server, a static build, a Shopify theme.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { ROOT } from '../helpers/bundle.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const example = <Module>(name: string): Promise<Module> =>
  import(/* @vite-ignore */ pathToFileURL(join(ROOT, 'demo/prerender', name)).href) as Promise<Module>;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
interface Plugin {
  transformIndexHtml(html: string): string;
  generateBundle(options: object, bundle: Record<string, { fileName: string; source: string }>): void;
}

const PAGE = '<!doctype html><html><head class="a"><title>Shop</title></head><body id="b"><h1>Shop</h1></body></html>';
const EXPECTED = /<head class="a"><script>.*<\/script><title>.*<body id="b"><assent-banner .*<\/assent-banner><h1>/;

describe('the examples', () => {
  it('serve a page that asks in its language, keeps its own policy, and is without banner once it is answered', async () => {
    const { shopPage } = await example<{ shopPage: Handler }>('node.mjs');
    site.html('/start', '<link rel="icon" href="data:,">');
    site.route('/', shopPage);
    const { page, context } = await site.visit('/start');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${site.url}/?lang=de`);
    await page.waitForSelector('assent-banner[prerendered=""]');
    expect(await page.innerText('[data-assent-action="reject-all"]')).toBe('Alle ablehnen');
    await page.click('[data-assent-action="reject-all"]');
    await settle(page);
    const [cookie] = await context.cookies();
    expect(cookie?.name).toBe('assent');
    const response = await page.reload();
    expect(await response?.text()).not.toContain('<assent-banner');
    expect(said).toEqual([]);
  });

  it('put line and banner into the pages of a build, once', async () => {
    const { assentBanner } = await example<{ assentBanner: (config: object, options?: object) => Plugin }>(
      'plugin.mjs',
    );
    const plugin = assentBanner({ policy: { controller: 'A $& B' } }, { lang: 'de' });
    const html = plugin.transformIndexHtml(PAGE);
    expect(html).toMatch(EXPECTED);
    expect(html).toContain('A $&#38; B');
    const file = { fileName: 'index.html', source: PAGE };
    plugin.generateBundle({}, { 'index.html': file });
    expect(file.source).toBe(html);
    plugin.generateBundle({}, { 'index.html': file });
    expect(file.source).toBe(html);
  });

  it('write snippets in which Liquid finds nothing but what chooses the language', async () => {
    const { snippets } = await example<{ snippets: (config: object, languages: string[]) => Record<string, string> }>(
      'shopify.mjs',
    );
    const made = snippets({ policy: { controller: '{{ shop.name }} {% raw %}' } }, ['de', 'fr']);
    const liquid = made['assent-banner.liquid']?.match(/\{[{%].*?[%}]\}/g);
    expect(liquid).toEqual([
      '{%- case request.locale.iso_code -%}',
      "{%- when 'de' -%}",
      "{%- when 'fr' -%}",
      '{%- else -%}',
      '{%- endcase -%}',
    ]);
    expect(made['assent-banner.liquid']?.match(/Tout refuser/g)).toHaveLength(1);
    expect(made['assent-head.liquid']).not.toMatch(/\{[{%]/);
  });
});
