// The build's own plugins: sources to plain modules, and modules to what is not JavaScript.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);

const { options } = ts.convertCompilerOptionsFromJson(
  ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config.compilerOptions,
  '.',
);

/** Takes the types out of one module after the other. They are checked once, where the modules for npm are made. */
export const transpile = {
  name: 'transpile',
  /** @param {string} source @param {string} [importer] */
  resolveId(source, importer) {
    if (!importer || !/^\.\.?\/.*\.js$/.test(source)) return null;
    const file = join(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
  /** @param {string} code @param {string} fileName */
  transform(code, fileName) {
    if (!fileName.endsWith('.ts')) return null;
    const compilerOptions = { ...options, module: ts.ModuleKind.ESNext, sourceMap: true, inlineSources: true };
    const { outputText, sourceMapText } = ts.transpileModule(code, { fileName, compilerOptions });
    return { code: outputText.replace(/\n\/\/# sourceMappingURL=.*$/, ''), map: sourceMapText ?? null };
  },
};

/** What ends up inside the built files beside our own code, and so has to be named with its licence. */
const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'js-cookie'];

/** What src/i18n/order.ts says, which Node cannot read as a module. */
const ORDER = /'(\w+)'/.exec(readFileSync('src/i18n/order.ts', 'utf8'))?.[1];

/**
 * A language as the list of its texts, in the order in which every language has them: the keys are in the page already. It
 * goes by the name of that order, so that no other version takes it for its own.
 */
export const asList = {
  name: 'as-list',
  /** @this {import('rollup').PluginContext} @param {string} code @param {import('rollup').RenderedChunk} chunk */
  async renderChunk(code, chunk) {
    if (!chunk.isEntry) return null;
    const { default: texts } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const order = `text_${createHash('sha256').update(Object.keys(texts).join()).digest('hex').slice(0, 4)}`;
    if (order !== ORDER) this.error(`src/i18n/order.ts: expected ${order} for ${chunk.fileName}, got ${ORDER}`);
    return { code: `export const ${order}=()=>${JSON.stringify(Object.values(texts))};\n`, map: null };
  },
};

const isOfBoth = (/** @type {string} */ line) => line.includes('light-dark');

/** For visitors who ask for more contrast. */
const STRONG_LINES = `
@media (prefers-contrast: more) {
:root {
  --assent-button-line: var(--assent-text);
}
}
`;

/** A theme as the style sheet that a page links: its values on the page's root. */
export const asSheet = {
  name: 'as-sheet',
  /** @param {string} code @param {import('rollup').RenderedChunk} chunk */
  async renderChunk(code, chunk) {
    if (!chunk.isEntry) return null;
    const { default: values } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const lines = Object.entries(values).map(([name, value]) => `  --assent-${name}: ${value};\n`);
    // Where a browser knows no colours of light and dark, those of light; a value that it can't read would be none.
    const [plain, both] = [lines.map((line) => line.replace(/light-dark\((.*?),.*\)/, '$1')), lines.filter(isOfBoth)];
    const css = `:root {\n${plain.join('')}}\n\n@supports (color: light-dark(red, red)) {\n:root {\n${both.join('')}}\n}\n`;
    // A theme that draws a line around its buttons has pale ones: that line is all that some visitors see of them.
    return { code: 'button-line' in values ? css + STRONG_LINES : css, map: null };
  },
};

/** The source of a platform's file (`assent-shopify.js`): it puts its signal where the tag looks for it. */
export const asPlatform = (/** @type {string} */ name) => ({
  name: 'as-platform',
  /** @param {string} id */
  resolveId: (id) => (id === name ? `\0${name}` : null),
  /** @param {string} id */
  load: (id) =>
    id === `\0${name}`
      ? `import { ${name} } from '${process.cwd()}/src/signals/${name}.ts';(window.assentSignals ??= {}).${name} = ${name};`
      : null,
});

/** Copies the schema, and writes the notices of what is bundled. */
export const documents = {
  name: 'documents',
  /** @this {import('rollup').PluginContext} */
  async generateBundle() {
    const notices = BUNDLED.map(async (name) => {
      const folder = dirname(require.resolve(name).replace(/\/(node|dist)\/[^/]*$/, '/x'));
      const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      return `${name} ${version}\n\n${(await readFile(join(folder, 'LICENSE'), 'utf8')).trim()}\n`;
    });
    const rule = `\n${'-'.repeat(80)}\n\n`;
    const source = `The files of this folder contain:\n${rule}${(await Promise.all(notices)).join(rule)}`;
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
    this.emitFile({ type: 'asset', fileName: 'schema.json', source: await readFile('src/config/schema.json', 'utf8') });
  },
};

/** What assent-full.js has in the place of what fetches files. @type {Partial<Record<string, string>>} */
const INSTEAD = {
  './parts/fetch-part.js': 'src/parts/all.ts',
  './folder.js': 'src/parts/all-folder.ts',
};

/** Puts the parts themselves where the tag's file fetches them. */
export const withAll = {
  name: 'with-all',
  /** @param {string} id */
  resolveId(id) {
    const file = INSTEAD[id];
    return file ? join(process.cwd(), file) : null;
  },
};
