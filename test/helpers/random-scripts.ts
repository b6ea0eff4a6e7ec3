// Pages of gated scripts at random, for properties of their order.
import fc from 'fast-check';
import type { Server } from './server.js';

const KINDS = ['inline', 'external', 'async', 'missing', 'module'] as const;

/** One script of a page. */
export interface RandomScript {
  readonly kind: (typeof KINDS)[number];
  readonly needs: string;
  /** How long the server takes to answer. */
  readonly delay: number;
}

/** Pages of up to twelve scripts, each of which needs one of these. */
export const scriptsThatNeed = (...needs: string[]): fc.Arbitrary<RandomScript[]> => {
  const script = fc.record({
    kind: fc.constantFrom(...KINDS),
    needs: fc.constantFrom(...needs),
    delay: fc.nat({ max: 80 }),
  });
  return fc.array(script, { minLength: 1, maxLength: 12 });
};

const CATEGORY: Readonly<Record<string, string>> = { tally: 'analytics' };

/** The categories that a script's needs are of. */
export const categoriesOf = ({ needs }: RandomScript): string[] =>
  needs.split(' ').map((name) => CATEGORY[name] ?? name);

/** The names of those that run when they are let, in the order of the page. A script's name is its place. */
export const namesOf = (scripts: readonly RandomScript[], isMeant: (script: RandomScript) => boolean = () => true) =>
  scripts.flatMap((script, at) => (script.kind !== 'missing' && isMeant(script) ? [String(at)] : []));

/** Those of a category that run one after the other. */
export const orderOf = (scripts: readonly RandomScript[], category: string): string[] =>
  namesOf(scripts, (script) => script.kind !== 'async' && categoriesOf(script).includes(category));

const ATTRIBUTES = { external: '', async: 'async', missing: '', module: 'data-type="module"' } as const;

let pages = 0;

/** Their markup; the server answers what it asks for. No page finds in a cache what another one has fetched. */
export function serveScripts(server: Server, scripts: readonly RandomScript[]): string {
  const page = ++pages;
  const markup = scripts.map(({ kind, needs, delay }, at) => {
    const tag = `<script type="text/plain" data-assent="${needs}"`;
    if (kind === 'inline') return `${tag}>ran.push('${at}')</script>`;
    const address = `/${page}/${at}.js`;
    if (kind !== 'missing') server.script(address, `ran.push('${at}')`, delay);
    else server.route(address, (_, response) => setTimeout(() => response.writeHead(404).end(), delay));
    return `${tag} ${ATTRIBUTES[kind]} src="${address}"></script>`;
  });
  return markup.join('\n');
}
