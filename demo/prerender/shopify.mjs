// @ts-nocheck -- imports the built package, which is not there yet when types are checked
// The banner in a Shopify theme: writes two snippets, to be made again with each change of the configuration.
//
//   node demo/prerender/shopify.mjs assent.json path/to/theme de en fr
//
// In layout/theme.liquid, first in <head> and first in <body>:
//
//   {% render 'assent-head' %}          {% render 'assent-banner' %}
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderBanner, renderHead } from 'assent/prerender';

/** What Liquid would read as its own in a text or an address. */
const plain = (html) => html.replace(/\{(?=[{%])/g, '&#123;');

/** The snippets, by file name: the head's line, and the banner in each of the shop's languages, the first one otherwise. */
export function snippets(config, languages) {
  const banners = languages.map((lang) => plain(renderBanner(config, { lang })));
  const cases = languages.map((lang, at) => `{%- when '${lang}' -%}${banners[at]}`);
  return {
    'assent-head.liquid': renderHead(config),
    'assent-banner.liquid': `{%- case request.locale.iso_code -%}${cases.join('\n')}{%- else -%}${banners[0]}{%- endcase -%}\n`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, theme, ...languages] = process.argv.slice(2);
  const made = snippets(JSON.parse(readFileSync(file, 'utf8')), languages.length ? languages : ['en']);
  for (const [name, text] of Object.entries(made)) writeFileSync(join(theme, 'snippets', name), text);
}
