// Three kinds of output: the script tag's file, the parts it loads when they are needed, and the modules for npm.
import { readdirSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import uglify from 'uglify-js';
import { editors } from './src/build/editors.mjs';
import { asList, asPlatform, asSheet, documents, transpile, withAll } from './src/build/plugins.mjs';
import { compileTemplates } from './src/build/templates.mjs';
import { tightenStyles, trimCookies, trimServers, trimTemplates } from './src/build/trims.mjs';

/** Properties that only the modules of assent.js read, no page and no other file: the minifier may shorten their names. */
const INNER =
  /^(aftermath|allowsOnce|announce|around|attend|brought|categoryOf|counts|current|done|during|expect|held|isBlocked|isKept|isLate|isLocating|isStale|live|loading|locate|more|place|remember|scan|stop|stops|tell|turn|undo|waiting|watch)$/;

/** Has browsers that know it compile a whole file while it arrives, instead of each function as it is called. */
const EAGER = '# allFunctionsCalledOnLoad';

/** The files that run as a page starts. @param {{ fileName: string }} chunk */
const banner = ({ fileName }) => (/^assent(-ui)?\.js$/.test(fileName) ? `//${EAGER}` : '');

/** @param {'es' | 'iife'} format */
const minify = (format) =>
  terser({
    ecma: 2020,
    toplevel: true,
    module: format === 'es',
    // Some of them are names of the platform, too, but nothing here reads those.
    mangle: { properties: format === 'iife' && { regex: INNER, builtins: true } },
    compress: {
      passes: 2,
      join_vars: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      hoist_funs: true,
      inline: 1,
      negate_iife: false,
    },
    format: { comments: new RegExp(`^${EAGER}`) },
  });

/** What one minifier leaves another finds; a function that is not written out where it is called compresses better. */
const minifyAgain = {
  name: 'minify-again',
  /** @type {import('rollup').RenderChunkHook} */
  renderChunk(code, _, { format }) {
    const { error, ...again } = uglify.minify(code, {
      module: true,
      toplevel: true,
      compress: { passes: 4, inline: false },
      // Modules are UTF-8 by definition; what is none is read in the charset of the page that includes it.
      output: { comments: new RegExp(`^${EAGER}`), ascii_only: format === 'iife' },
      sourceMap: true,
    });
    if (error) throw error;
    return again;
  },
};

/** @param {'es' | 'iife'} format Without 'production' Lit's development build is taken whenever NODE_ENV says so. */
const plugins = (format) => [
  tightenStyles,
  trimCookies,
  trimTemplates,
  trimServers,
  resolve({ exportConditions: ['production'] }),
  transpile,
  compileTemplates,
  minify(format),
  minifyAgain,
];

/**
 * One minified file of the tag build.
 * @param {string} input @param {string} file @param {'es' | 'iife'} format @param {import('rollup').Plugin[]} more
 * @returns {import('rollup').RollupOptions}
 */
const single = (input, file, format, ...more) => ({
  input,
  plugins: [...more, ...plugins(format)],
  output: {
    file: `dist/${file}`,
    format,
    banner,
    sourcemap: 'hidden',
    generatedCode: 'es2015',
    inlineDynamicImports: true,
  },
});

const themes = ['plain', 'shop', 'soft', 'contrast'];

const languages = readdirSync('src/i18n/lang').map((file) => file.replace('.ts', ''));

/** The signals that are files of their own: whatever a page can include before the tag, or the tag loads by name. */
const PLATFORMS = ['adobe', 'bigcommerce', 'magento', 'piwik', 'shopify', 'wordpress'];

/** The signals that npm users may import one by one. */
const SIGNALS = readdirSync('src/signals')
  .filter((file) => readFileSync(`src/signals/${file}`, 'utf8').includes(': Signal = '))
  .map((file) => file.replace('.ts', ''));

/**
 * The two files that draw. The second takes Lit, and what both use, from the first.
 * @type {import('rollup').RollupOptions}
 */
const drawing = {
  input: { 'assent-ui': 'src/parts/ui.ts', 'assent-preferences': 'src/parts/preferences.ts' },
  plugins: plugins('es'),
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    banner,
    sourcemap: 'hidden',
    generatedCode: 'es2015',
    entryFileNames: '[name].js',
    chunkFileNames: 'assent-[name].js',
    hoistTransitiveImports: false,
    manualChunks: { 'assent-ui': ['src/parts/ui.ts', 'src/core/sold.ts'] },
  },
};

/** @type {import('rollup').RollupOptions} */
const lists = {
  input: Object.fromEntries(languages.map((code) => [code, `src/i18n/lang/${code}.ts`])),
  plugins: [transpile, asList],
  output: { dir: 'dist', format: 'es', entryFileNames: 'lang/[name].js' },
};

/** @type {import('rollup').RollupOptions} */
const sheets = {
  input: Object.fromEntries(themes.map((name) => [name, `src/ui/themes/${name}.ts`])),
  plugins: [transpile, asSheet],
  output: { dir: 'dist', format: 'es', entryFileNames: 'themes/[name].css' },
};

/** @type {import('rollup').RollupOptions[]} */
export default [
  single('src/tag.ts', 'assent.js', 'iife', documents, editors),
  single('src/tag.ts', 'assent-full.js', 'iife', withAll),
  drawing,
  lists,
  sheets,
  single('src/parts/doctor.ts', 'assent-doctor.js', 'es'),
  single('src/parts/aftermath.ts', 'assent-aftermath.js', 'es'),
  ...PLATFORMS.map((name) => single(name, `assent-${name}.js`, 'iife', asPlatform(name))),
  {
    input: [
      ...['index', 'elements', 'define', 'server', 'prerender'].map((name) => `src/${name}.ts`),
      'src/signals/signals-of.ts',
      ...SIGNALS.map((name) => `src/signals/${name}.ts`),
      ...languages.map((code) => `src/i18n/lang/${code}.ts`),
    ],
    external: [/^lit($|\/)/, 'js-cookie', /\/parts\//],
    plugins: [
      typescript({
        filterRoot: process.cwd(),
        include: ['src/**/*.ts'],
        compilerOptions: {
          noEmit: false,
          noEmitOnError: true,
          rootDir: 'src',
          sourceMap: true,
          inlineSources: true,
          declaration: true,
          outDir: 'dist/esm',
          declarationDir: 'dist/esm',
        },
      }),
    ],
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // Or else it isn't found again in a folder whose name has signs, as `&` is.
      sanitizeFileName: false,
      sourcemap: true,
      // The compiler takes its own folder for one more.
      sourcemapPathTransform: (path) => path.replace('../', ''),
      // The parts are the files that the tag loads: whole in themselves, so that no bundler moves their modules into the entry.
      paths: (id) => id.replace(/^.*\/parts\/(\w+)\.[jt]s$/, '../assent-$1.js'),
    },
  },
];
