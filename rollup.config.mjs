// Three kinds of output: the script tag's file, the parts it loads when they are needed, and the modules for npm.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { editors } from './rollup.editors.mjs';

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

/** What the modules of assent.js call one another by, and no page and no other file of the folder: it may be short there. */
const INNER =
  /^(allowsOnce|announce|brought|categoryOf|held|isBlocked|isKept|isLate|isStale|live|reloadOnWithdrawal|scan|tell|waiting|way)$/;

/** @param {'es' | 'iife'} format */
const minify = (format) =>
  terser({
    ecma: 2020,
    toplevel: true,
    module: format === 'es',
    mangle: { properties: format === 'iife' && { regex: INNER } },
    compress: {
      passes: 6,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      hoist_funs: true,
      inline: 1,
      lhs_constants: false,
    },
    format: { comments: false },
  });

/** @param {'es' | 'iife'} format Without 'production' Lit's development build is taken whenever NODE_ENV says so. */
const plugins = (format) => [
  tightenStyles,
  tightenTemplates,
  trimCookies,
  trimTemplates,
  resolve({ exportConditions: ['production'] }),
  compile(),
  minify(format),
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
    sourcemap: format === 'es' || 'hidden',
    generatedCode: 'es2015',
    inlineDynamicImports: true,
  },
});

/** A language as the list of its texts, in the order in which every language has them: the keys are in the page already. */
const asList = {
  name: 'as-list',
  /** @param {string} code @param {import('rollup').RenderedChunk} chunk */
  async renderChunk(code, chunk) {
    if (!chunk.isEntry) return null;
    const { default: texts } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    return { code: `export default ${JSON.stringify(Object.values(texts))};\n`, map: null };
  },
};

/** A theme as the style sheet that a page links: its values on the page's root. */
const asSheet = {
  name: 'as-sheet',
  /** @param {string} code @param {import('rollup').RenderedChunk} chunk */
  async renderChunk(code, chunk) {
    if (!chunk.isEntry) return null;
    const { default: values } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const lines = Object.entries(values).map(([name, value]) => `  --assent-${name}: ${value};\n`);
    return { code: `:root {\n${lines.join('')}}\n`, map: null };
  },
};

const themes = ['plain', 'shop', 'soft', 'contrast'];

const languages = readdirSync('src/i18n/lang').map((file) => file.replace('.ts', ''));

/** The signals that are files of their own: whatever a page can include before the tag, or the tag loads by name. */
const PLATFORMS = ['adobe', 'bigcommerce', 'magento', 'piwik', 'shopify', 'wordpress'];

/** The signals that npm users may import one by one. */
const SIGNALS = readdirSync('src/signals')
  .filter((file) => readFileSync(`src/signals/${file}`, 'utf8').includes(': Signal = '))
  .map((file) => file.replace('.ts', ''));

/** What such a file says: it puts its signal where the tag looks for it. */
const asPlatform = (/** @type {string} */ name) => ({
  name: 'as-platform',
  /** @param {string} id */
  resolveId: (id) => (id === name ? `\0${name}` : null),
  /** @param {string} id */
  load: (id) =>
    id === `\0${name}`
      ? `import { ${name} } from '${process.cwd()}/src/signals/${name}.ts';(window.assentSignals ??= {}).${name} = ${name};`
      : null,
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
        .replaceAll(';}', '}')
        .replace(/: /g, ':');
    return { code: code.replace(/`([^`]*)`/g, (_, css) => `\`${tight(css).trim()}\``), map: null };
  },
};

/** Puts the templates on one line. Breaks before a tag, an attribute or a value are found in templates alone. */
const tightenTemplates = {
  name: 'tighten-templates',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.includes('/src/ui/') || !/html ?`/.test(code)) return null;
    return { code: code.replace(/\n\s+(?=<|\$\{|\/?>|[@.]?[\w-]+=["$])/g, ' '), map: null };
  },
};

/** What js-cookie gives beside setting a cookie. It is one object, so no minifier sees that nobody here asks for the rest. */
const UNCALLED = [
  [/ {2}read: function \(value\) {[^]*?\n {2}},\n/, ''],
  [/ {2}function get\(name\) {[^]*?\n {2}}\n/, ''],
  [/return Object\.create\([^]*?\n {2}\)\n/, 'return { set: set }\n'],
];

/** Takes that out of the tag's file. A js-cookie of another text ends the build. */
const trimCookies = {
  name: 'trim-js-cookie',
  /** @this {import('rollup').TransformPluginContext} @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.includes('/js-cookie/')) return null;
    for (const [part, rest] of UNCALLED) {
      if (code.split(part).length !== 2) this.error(`js-cookie: expected one ${part}`);
      code = code.replace(part, rest);
    }
    return { code, map: null };
  },
};

/** What Lit's templates can do and ours never ask for: SVG roots, directives, expressions in tags, comments and raw text. */
const UNASKED = [
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ',0){}'],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  [/if\(y\.test\(r\.tagName\)\){.*?d\.push\({type:2,index:\+\+l}\);r\.append\(t\[i\],c\(\)\)}}/, ''],
  [/else{let t=-1;for\(;-1!==.*?t\+=o\.length-1}/, ''],
  [/(?<=r\.removeAttribute\(t\)})else t\.startsWith\(o\)&&\(d\.push\({type:6,index:l}\),r\.removeAttribute\(t\)\)/, ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [/function M\(t,i,s=t,e\){.*?,i}(?=class R)/, 'function M(t,i){return i}'],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AP?.(!1,!0,s);', ';'],
];

/** Takes that out of what draws. A Lit of another text ends the build. */
const trimTemplates = {
  name: 'trim-lit-html',
  /** @this {import('rollup').TransformPluginContext} @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith('/lit-html.js')) return null;
    for (const [part, rest] of UNASKED) {
      if (code.split(part).length !== 2) this.error(`lit-html: expected one ${part}`);
      code = code.replace(part, rest);
    }
    return { code, map: null };
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

/** Puts the parts themselves where the tag's file fetches them. */
const withAll = {
  name: 'with-all',
  /** @param {string} id */
  resolveId: (id) => (id === './parts/fetch-part.js' ? join(process.cwd(), 'src/parts/all.ts') : null),
};

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
    sourcemap: true,
    generatedCode: 'es2015',
    entryFileNames: '[name].js',
    chunkFileNames: 'assent-[name].js',
    manualChunks: { 'assent-ui': ['src/parts/ui.ts'] },
  },
};

/** @type {import('rollup').RollupOptions} */
const lists = {
  input: Object.fromEntries(languages.map((code) => [code, `src/i18n/lang/${code}.ts`])),
  plugins: [compile(), asList],
  output: { dir: 'dist', format: 'es', entryFileNames: 'lang/[name].js' },
};

/** @type {import('rollup').RollupOptions} */
const sheets = {
  input: Object.fromEntries(themes.map((name) => [name, `src/ui/themes/${name}.ts`])),
  plugins: [compile(), asSheet],
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
