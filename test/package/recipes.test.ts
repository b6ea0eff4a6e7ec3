// The recipes: every file, attribute, option and category that they name exists.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { validateConfig } from '../../src/validate.js';
import { read, ROOT } from '../helpers/bundle.js';

interface Config {
  readonly services?: readonly { readonly id: string }[];
  readonly signals?: Readonly<Record<string, unknown>>;
}

const RECIPES = 'demo/recipes';
const CATEGORIES = ['functionality', 'analytics', 'preference', 'targeting'];

/** What optimizers are told, and is none of ours. */
const OTHERS = ['data-cfasync', 'data-no-optimize', 'data-no-defer', 'data-noptimize'];

const recipes = readdirSync(join(ROOT, RECIPES), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
  .map((file) => ({ file, text: read(file) }));

/** The configurations of a recipe, with a text where its template engine writes one. */
function configsOf({ file, text }: { file: string; text: string }): Config[] {
  const blocks = [...text.matchAll(/<script type="application\/json" data-assent-config>([^%][^]*?)<\/script>/g)];
  const documents = file.endsWith('.json') ? [text] : blocks.map(([, json = '']) => json);
  return documents.map((json) => JSON.parse(json.replace(/\{\{.*?\}\}/g, '"en"')) as Config);
}

const configs = recipes.flatMap(configsOf);
const withConfig = recipes.filter((recipe) => configsOf(recipe).length).map(({ file }) => file);
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the recipes', () => {
  it('cover a theme of Shopify, WooCommerce, Magento, a static site, and Tag Manager in both modes', () => {
    expect(withConfig.map((file) => file.slice(RECIPES.length + 1)).sort()).toEqual([
      'gtm/advanced.html',
      'gtm/basic.html',
      'magento/templates/assent.phtml',
      'shopify/snippets/assent.liquid',
      'static/index.html',
      'woocommerce/assent/consent.json',
    ]);
  });

  it('have configurations without a fault', () => {
    const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(read('dist/schema.json')),
    );
    expect(configs.flatMap(validateConfig)).toEqual([]);
    for (const config of configs) expect(isValid(config), JSON.stringify(isValid.errors)).toBe(true);
  });

  it('set options that their signals know', () => {
    const options = configs.flatMap(({ signals = {} }) => Object.entries(signals));
    expect(options.length).toBe(5);
    for (const [name, set] of options) {
      const source = read(`src/signals/${name}.ts`);
      for (const option of Object.keys(set === true ? {} : (set as object))) expect(source).toContain(`'${option}'`);
    }
  });

  it.each(recipes)('$file names only files that ship', ({ text }) => {
    for (const name of all(text, /\b(assent(?:-[a-z]+)*\.js)\b/g))
      expect(existsSync(join(ROOT, 'dist', name)), name).toBe(true);
  });

  it('lists, for a theme without folders, every file that the tag may ask for', () => {
    const other = /^assent(-(full|adobe|bigcommerce|magento|piwik|wordpress))?\.js$/;
    const needed = readdirSync(join(ROOT, 'dist')).filter((name) => /^assent-.*\.js$/.test(name) && !other.test(name));
    const named = all(read(`${RECIPES}/shopify/snippets/assent.liquid`), /\b(assent-[a-z-]+\.js)\b/g);
    expect(needed.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('have no live address in a template, nor has a page of the demo: Firefox would fetch it', () => {
    const files = readdirSync(join(ROOT, 'demo'), { recursive: true, encoding: 'utf8' });
    const templates = files
      .filter((file) => /\.(html|mjs|liquid|phtml)$/.test(file))
      .flatMap((file) => all(read(`demo/${file}`), /<template data-assent[^>]*>([^]*?)<\/template>/g));
    expect(templates.length).toBeGreaterThan(2);
    expect(templates.filter((markup) => /\s(src|srcset|href|poster)=/.test(markup))).toEqual([]);
  });

  it.each(recipes)('$file uses only attributes, actions and categories that exist', ({ text }) => {
    const { globalAttributes } = JSON.parse(read('dist/html-data.json')) as {
      globalAttributes: { name: string; values?: { name: string }[] }[];
    };
    const known = [...OTHERS, ...globalAttributes.map(({ name }) => name)];
    expect(all(text, /[\s`](data-[a-z-]+)/g).filter((name) => !known.includes(name))).toEqual([]);
    const actions = globalAttributes.find(({ name }) => name === 'data-assent-action')?.values ?? [];
    for (const action of all(text, /data-assent-action="([^"]+)"/g))
      expect(actions.map(({ name }) => name)).toContain(action);
    const ids = [...CATEGORIES, ...configs.flatMap(({ services = [] }) => services.map(({ id }) => id))];
    const needs = all(text, /data-assent="([^"%]+)"/g).flatMap((value) => value.split(/[\s|!]+/));
    expect(needs.filter((name) => !ids.includes(name))).toEqual([]);
  });

  it.each(recipes.filter(({ text }) => text.includes('googletagmanager')))(
    '$file has the tag before the container',
    ({ text }) => {
      expect(text.indexOf('<script src="/assent/assent.js"></script>')).toBeGreaterThan(0);
      expect(text.indexOf('<script src="/assent/assent.js"></script>')).toBeLessThan(
        text.indexOf('googletagmanager.com'),
      );
    },
  );
});
