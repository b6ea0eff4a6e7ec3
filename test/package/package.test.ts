// The package as npm delivers it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config/settings.js';
import { bundle, manifest, read, ROOT } from '../helpers/bundle.js';

/** What stands for the `*` of an export's name. */
const EXAMPLES: Record<string, string> = { './signals/*': 'google', './lang/*': 'pt-BR', './themes/*': 'shop.css' };

/** Exports by name, a `*` filled in. */
const exported = Object.entries(manifest.exports).map(
  ([name, entry]) =>
    JSON.parse(JSON.stringify([name, entry]).replaceAll('*', EXAMPLES[name] ?? '*')) as [string, typeof entry],
);
const entries = exported.flatMap(([name, entry]) => (typeof entry === 'object' ? [{ name, ...entry }] : []));

/** Runs code in a Node of its own, without any DOM. */
const inNode = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' }).trim();

describe('the package', () => {
  it('has a file for each platform that the tag asks for', () => {
    const names = /PLATFORMS = \[(.*)\]/.exec(read('src/tag.ts'))?.[1]?.match(/\w+/g);
    expect(names).toContain('shopify');
    for (const name of names ?? []) expect(existsSync(join(ROOT, `dist/assent-${name}.js`)), name).toBe(true);
  });

  it('names its sources in its maps by where they lie', () => {
    for (const file of ['index', 'core/warn', 'i18n/lang/de']) {
      const { sources } = JSON.parse(read(`dist/esm/${file}.js.map`)) as { sources: string[] };
      const found = sources.map((source) => relative(ROOT, join(ROOT, 'dist/esm', dirname(file), source)));
      expect(found).toEqual([`src/${file}.ts`]);
    }
  });

  it('exports files that exist, types first', () => {
    expect(entries.map(({ name }) => name)).toContain('.');
    for (const [name, entry] of exported) {
      const files = typeof entry === 'object' ? Object.values(entry) : [entry];
      for (const file of files) expect(existsSync(join(ROOT, file)), `${name} → ${file}`).toBe(true);
      if (typeof entry === 'object') expect(Object.keys(entry)[0]).toBe('types');
    }
  });

  it.each(entries.map(({ name }) => name))('imports %s in bare Node without touching anything', (name) => {
    const specifier = `assent${name.slice(1)}`;
    const code = `
      // Lit counts its copies on the global object; that is its affair.
      const names = () => Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith('lit')).sort().join();
      const before = names();
      await import('${specifier}');
      const after = names();
      console.log(before === after ? 'clean' : 'changed');`;
    expect(inNode(code)).toBe('clean');
  });

  it('denies what is optional where there is no page, and does not throw', () => {
    const code = `
      import { createAssent } from 'assent';
      const assent = createAssent({ revision: 1 });
      assent.acceptAll();
      console.log(JSON.stringify([assent.allows('functionality'), typeof globalThis.assent]));`;
    expect(inNode(code)).toBe('[true,"undefined"]');
  });

  it('says what is wrong with a configuration where there is no page, too', () => {
    const code = `
      import { createAssent } from 'assent';
      console.warn = console.log;
      createAssent({ minor: 'yes' });`;
    expect(inNode(code)).toBe('[assent:value] minor: expected true or false, got "yes"');
  });

  it('reads consent on a server without any of a page, or of Node', async () => {
    const code = await bundle(`export { readConsent, repeatCookie } from 'assent/server';`);
    expect(code).toContain('Max-Age');
    expect(code).not.toMatch(/\b(document|window|localStorage|navigator|location|process|require|Buffer)\b/);
    expect(code).not.toMatch(/\bimport\b/);
  });

  it('leaves nothing of an import that is not used', async () => {
    expect(await bundle(`import 'assent';`)).toBe('');
    expect(await bundle(`import 'assent/elements';`)).toBe('');
    expect(await bundle(`import 'assent/define';`)).toContain('assent-banner');
  });

  it('names exactly the files that do something when they are imported', () => {
    expect(manifest.sideEffects.filter((file) => file.startsWith('./dist/'))).toEqual([
      './dist/assent.js',
      './dist/assent-full.js',
      ...['adobe', 'bigcommerce', 'magento', 'piwik', 'shopify', 'wordpress'].map((name) => `./dist/assent-${name}.js`),
      './dist/esm/define.js',
      // Without these webpack and Parcel leave out a style sheet that is imported for what it does alone.
      ...['contrast', 'plain', 'shop', 'soft'].map((name) => `./dist/themes/${name}.css`),
    ]);
    for (const file of manifest.sideEffects) expect(existsSync(join(ROOT, file)), file).toBe(true);
  });

  it('depends on lit and js-cookie alone', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['js-cookie', 'lit']);
  });

  it('has no Lit in the file that every page loads', () => {
    expect(read('dist/assent.js')).not.toMatch(/lit\$|_\$lit|litHtml/);
    expect(read('dist/assent-ui.js')).toMatch(/lit\$|_\$lit|litHtml/);
  });

  it('calls in the tag build what a page may ask for as the types do', () => {
    const inner = /INNER =\s+\/\^\((.*)\)\$\//.exec(read('rollup.config.mjs'))?.[1]?.split('|') ?? [];
    expect(inner).toContain('scan');
    const types = [
      'api',
      'core/consent',
      'core/decision',
      'core/events',
      'core/receipt',
      'config/settings',
      'config/types',
    ];
    for (const file of types) {
      const named = [...read(`dist/esm/${file}.d.ts`).matchAll(/^\s+(?:readonly )?(?:get )?(\w+)[?(:<]/gm)].map(
        ([, name]) => name,
      );
      expect(named.length, file).toBeGreaterThan(0);
      expect(
        named.filter((name) => inner.includes(name ?? '')),
        file,
      ).toEqual([]);
    }
    for (const key of Object.keys(resolveSettings({}, () => undefined))) expect(read('dist/assent.js')).toContain(key);
  });

  it('ships the notices of what it bundles', () => {
    const notices = read('dist/THIRD-PARTY.txt');
    for (const name of ['lit', 'lit-html', 'js-cookie']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(notices).toContain('BSD 3-Clause License');
    expect(notices).toContain('MIT');
  });

  it('is of one version everywhere', () => {
    expect(read('src/core/version.ts')).toContain(`'${manifest.version}'`);
    expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased]/m);
    expect(read('CHANGELOG.md')).toContain(`\n## [${manifest.version}] - `);
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version: manifest.version });
  });
});
