// Bundles as a shop's build would, from the built package, and weighs the result.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup, type Plugin } from 'rollup';

// Its types describe the CommonJS build, in which the default export is a property.
const terser = terserPlugin as unknown as typeof terserPlugin.default;

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** A file of the project, as text. */
export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** package.json, as far as the tests look at it. */
export const manifest = JSON.parse(read('package.json')) as {
  version: string;
  sideEffects: string[];
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
};

/** Bytes that a server with brotli at its best sends. */
export const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes that a server with gzip sends. */
export const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Finds `assent/…` where package.json says it is. */
const resolveSelf: Plugin = {
  name: 'resolve-self',
  resolveId(id) {
    if (!/^assent($|\/)/.test(id)) return null;
    const path = id.replace(/^assent/, '.');
    const entry = manifest.exports[path] ?? manifest.exports[`${dirname(path)}/*`];
    return typeof entry === 'object' ? this.resolve(join(ROOT, entry.default.replace('*', basename(path)))) : null;
  },
};

/**
 * The minified files made of a piece of code that imports `assent`, by name; the first is the entry, the others load when
 * they are needed. Modules given by their end replace the built ones.
 */
export async function bundleFiles(code: string, replaced: Record<string, string> = {}): Promise<Map<string, string>> {
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: (id) => (id === '\0entry' ? id : null),
    load: (id) => (id === '\0entry' ? code : (Object.entries(replaced).find(([end]) => id.endsWith(end))?.[1] ?? null)),
  };
  const build = await rollup({
    input: '\0entry',
    plugins: [
      virtual,
      resolveSelf,
      nodeResolve({ exportConditions: ['production'] }),
      // As rollup.config.mjs does for the script tag.
      terser({
        ecma: 2020,
        module: true,
        compress: { passes: 6, pure_getters: true, unsafe_arrows: true },
        format: { comments: false },
      }),
    ],
    onwarn: () => undefined,
  });
  // Named without a hash: a change to a file that is loaded later is not to change what the entry weighs.
  const { output } = await build.generate({ format: 'es', chunkFileNames: '[name].js' });
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code.trim()]] : [])));
}

/** The entry alone. */
export async function bundle(code: string, replaced: Record<string, string> = {}): Promise<string> {
  return [...(await bundleFiles(code, replaced)).values()][0] ?? '';
}
