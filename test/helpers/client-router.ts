// Astro's <ClientRouter />, built as Astro builds it: the script of the component and what that imports.
import ts from 'typescript';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import { read } from './bundle.js';

/** The modules that Astro makes for a site's build, with what is in them for a site without options. */
const MADE: Record<string, string> = {
  'astro:transitions/client': `export * from 'astro/virtual-modules/transitions-router.js';`,
  'virtual:astro:adapter-config/client': 'export const internalFetchHeaders = {};',
};

/** What Astro's build puts in the place of these. */
const DEFINED: Record<string, string> = {
  __PREFETCH_DISABLED__: 'false',
  __PREFETCH_PREFETCH_ALL__: 'undefined',
  __PREFETCH_DEFAULT_STRATEGY__: 'undefined',
  __EXPERIMENTAL_CLIENT_PRERENDER__: 'false',
  'import.meta.env.SSR': 'false',
  'import.meta.env.DEV': 'false',
};

/** The component's script, as JavaScript. */
function componentScript(): string {
  const [, script = ''] =
    /<script>([^]*?)<\/script>/.exec(read('node_modules/astro/components/ClientRouter.astro')) ?? [];
  return ts.transpile(script, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 });
}

const astro: Plugin = {
  name: 'astro',
  resolveId: (id) => (id === 'ClientRouter' || id in MADE ? `\0${id}` : null),
  load: (id) => (id === '\0ClientRouter' ? componentScript() : (MADE[id.slice(1)] ?? null)),
  transform: (code) => Object.entries(DEFINED).reduce((text, [name, value]) => text.replaceAll(name, value), code),
};

/** The file that a page with <ClientRouter /> loads as a module. */
export async function buildClientRouter(): Promise<string> {
  const build = await rollup({ input: 'ClientRouter', plugins: [astro, nodeResolve()], onwarn: () => undefined });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}
