// Three kinds of output: the script tag's file, the parts it loads when they are needed, and the modules for npm.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const require = createRequire(import.meta.url);

/** What ends up inside the built files beside our own code, and so has to be named with its licence. */
const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'js-cookie'];

/** @param {boolean} [declaration] */
const compile = (declaration = false) =>
  typescript({
    filterRoot: process.cwd(),
    include: ['src/**/*.ts'],
    compilerOptions: {
      noEmit: false,
      noEmitOnError: true,
      rootDir: 'src',
      sourceMap: true,
      inlineSources: true,
      ...(declaration ? { declaration, outDir: 'dist/esm', declarationDir: 'dist/esm' } : { outDir: 'dist' }),
    },
  });

/** @param {'es' | 'iife'} format */
const minify = (format) =>
  terser({
    ecma: 2020,
    toplevel: true,
    module: format === 'es',
    compress: { passes: 6, pure_getters: true, unsafe_arrows: true },
    format: { comments: false },
  });

/**
 * One minified file of the tag build.
 * @param {string} input @param {string} file @param {'es' | 'iife'} format @param {import('rollup').Plugin[]} plugins
 * @returns {import('rollup').RollupOptions}
 */
const single = (input, file, format, ...plugins) => ({
  input,
  // Without 'production' Lit's development build is taken whenever NODE_ENV says so.
  plugins: [tightenStyles, resolve({ exportConditions: ['production'] }), compile(), minify(format), ...plugins],
  output: { file: `dist/${file}`, format, sourcemap: true, generatedCode: 'es2015' },
});

/** Takes the blanks out of the style sheets, which no minifier looks into. */
const tightenStyles = {
  name: 'tighten-styles',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    const tight = (/** @type {string} */ css) =>
      css
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':');
    return { code: code.replace(/`([^`]*)`/g, (_, css) => `\`${tight(css).trim()}\``), map: null };
  },
};

/** Copies the schema, and writes the notices of what is bundled. */
const documents = {
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

/** @type {import('rollup').RollupOptions[]} */
export default [
  single('src/tag.ts', 'assent.js', 'iife', documents),
  single('src/parts/ui.ts', 'assent-ui.js', 'es'),
  single('src/parts/doctor.ts', 'assent-doctor.js', 'es'),
  single('src/parts/aftermath.ts', 'assent-aftermath.js', 'es'),
  {
    input: ['src/index.ts', 'src/elements.ts', 'src/define.ts', 'src/server.ts'],
    external: [/^lit($|\/)/, 'js-cookie', /\/parts\//],
    plugins: [compile(true)],
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
      // The parts are the files that the tag loads: whole in themselves, so that no bundler moves their modules into the entry.
      paths: (id) => id.replace(/^.*\/parts\/(\w+)\.[jt]s$/, '../assent-$1.js'),
    },
  },
];
