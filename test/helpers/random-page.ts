// Pages at random, each written twice: as it would be without us, and tagged. Both say what they ran and what they became.
import fc from 'fast-check';

/** A piece of a page. */
export interface Piece {
  readonly kind: string;
  readonly needs: string;
  /** What a script does beside saying that it ran. */
  readonly deed: string;
  /** How long the server takes to answer. */
  readonly delay: number;
  readonly inner?: Piece;
}

/** A piece as it is written: what the browser takes at once, and what waits. */
interface Written {
  readonly plain: string;
  readonly tagged: string;
}

/** A leaf of a page with the name that its attributes and addresses hold. */
type Naming = Omit<Piece, 'kind' | 'inner'> & { readonly name: string };

/** What scripts do, of which browsers take each from any script that has its place in the order. `NAME` is the script's. */
const DEEDS = [
  '',
  `document.currentScript.after(Object.assign(document.createElement('i'), { id: 'NAME-i' }))`,
  `document.currentScript.insertAdjacentHTML('beforebegin', '<u id="NAME-u"></u>')`,
  `document.write('<b id="NAME-b">written</b>')`,
  `document.write('<script>ran.push("NAME-written")<\\/script>')`,
  `document.head.append(Object.assign(document.createElement('script'), { src: 'NAME-brought.js' }))`,
  `setTimeout(() => ran.push('NAME-timer'))`,
  `addEventListener('load', () => ran.push('NAME-load'))`,
  `document.addEventListener('DOMContentLoaded', () => ran.push('NAME-parsed'))`,
  `throw new Error('NAME-thrown')`,
];

const script = ({ needs }: Naming, type: string, attributes: string, text = ''): Written => ({
  plain: `<script${type && ` type="${type}"`} ${attributes}>${text}</script>`,
  tagged: `<script type="text/plain"${type && ` data-type="${type}"`} data-assent="${needs}" ${attributes}>${text}</script>`,
});

/** An element with addresses: each waits as `data-…`. */
const embed = ({ needs }: Naming, before: string, after: string): Written => ({
  plain: before + after,
  tagged: `${before} data-assent="${needs}"${after.replace(/ (src|srcset|data|href)=/g, ' data-$1=')}`,
});

const inline = ({ name, deed }: Pick<Naming, 'name' | 'deed'>) =>
  `ran.push('${name}'); ${deed.replaceAll('NAME', name)}`;
const address = ({ name, deed, delay }: Naming) =>
  `src="${name}.js?${new URLSearchParams({ delay: String(delay), text: inline({ name, deed }) })}"`;
/** Of one that waits for nobody, browsers do not take all that others may do. */
const bare = (its: Naming) => address({ ...its, deed: '' });

const LEAVES: Readonly<Record<string, (its: Naming) => Written>> = {
  text: ({ name }) => ({ plain: `<p>${name}</p>`, tagged: `<p>${name}</p>` }),
  inline: (its) => script(its, '', `id="${its.name}"`, inline(its)),
  'inline, of an old type': (its) => script(its, 'TEXT/JavaScript', '', inline(its)),
  'inline module': (its) => script(its, 'module', '', `ran.push('${its.name}')`),
  'for browsers without modules': (its) => script(its, '', 'nomodule', inline(its)),
  data: (its) => script(its, 'application/json', '', '{ "a": 1 }'),
  external: (its) => script(its, '', address(its)),
  'external, with a listener': (its) => script(its, '', `${address(its)} onload="ran.push('${its.name}-onload')"`),
  missing: (its) => script(its, '', `src="missing-${its.name}.js" onerror="ran.push('${its.name}-onerror')"`),
  async: (its) => script(its, '', `${bare(its)} async`),
  deferred: (its) => script(its, '', `${bare(its)} defer`),
  module: (its) => script(its, 'module', bare(its)),
  img: (its) => embed(its, '<img', ` src="${its.name}.gif" alt>`),
  srcset: (its) => embed(its, '<img', ` srcset="${its.name}.gif 1x" alt>`),
  picture: (its) =>
    embed(its, '<picture', `><source srcset="${its.name}-s.gif"><img src="${its.name}.gif" alt></picture>`),
  frame: (its) => embed(its, '<iframe', ` src="${its.name}.html"></iframe>`),
  sheet: (its) => embed(its, '<link rel="stylesheet"', ` href="${its.name}.css">`),
};

const WRAPPERS: Readonly<Record<string, (inner: Written, needs: string) => Written>> = {
  div: ({ plain, tagged }) => ({ plain: `<div>${plain}</div>`, tagged: `<div>${tagged}</div>` }),
  table: ({ plain, tagged }) => ({ plain: `<table><td>${plain}</table>`, tagged: `<table><td>${tagged}</table>` }),
  template: ({ plain }, needs) => ({ plain, tagged: `<template data-assent="${needs}">${plain}</template>` }),
  'template of what is tagged': ({ plain, tagged }, needs) => ({
    plain,
    tagged: `<template data-assent="${needs}">${tagged}</template>`,
  }),
};

/** Pieces, of these wrappers. */
export const randomPieces = (isMeant: (wrapper: string) => boolean): fc.Arbitrary<Piece[]> => {
  const needs = fc.constantFrom('analytics', 'targeting', 'tally', 'analytics targeting', 'analytics|targeting');
  const own = { needs, deed: fc.constantFrom(...DEEDS), delay: fc.constantFrom(0, 5, 40) };
  const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
    piece: fc.oneof(
      { maxDepth: 3 },
      { weight: 4, arbitrary: fc.record({ ...own, kind: fc.constantFrom(...Object.keys(LEAVES)) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          ...own,
          kind: fc.constantFrom(...Object.keys(WRAPPERS).filter(isMeant)),
          inner: tie('piece'),
        }),
      },
    ),
  }));
  return fc.array(piece, { minLength: 8, maxLength: 20, size: 'max' });
};

function write({ kind, inner, ...own }: Piece, name: string): Written {
  const wrap = WRAPPERS[kind];
  if (wrap && inner) return wrap(write(inner, `${name}-in`), own.needs);
  return (LEAVES[kind] as (its: Naming) => Written)({ ...own, name });
}

/** The markup of a page, both ways. In what is tagged, `middle` comes after half of it. */
export function writePage(pieces: readonly Piece[], middle: string): Written {
  const all = pieces.map((piece, at) => write(piece, `n${at}`));
  const half = Math.floor(all.length / 2);
  const of = (way: keyof Written) => all.map((one) => one[way]);
  return {
    plain: of('plain').join('\n'),
    tagged: [...of('tagged').slice(0, half), middle, ...of('tagged').slice(half)].join('\n'),
  };
}

/** Keeps what failed; what ran the page keeps itself. */
export const WITNESS = `<script>
  var failed = [];
  addEventListener('error', ({ message }) => message && failed.push(message.replace(/^Uncaught /, '')));
</script>`;

/** What a page ran and what it became, as `LOOK` gives it. */
export interface Outcome {
  readonly ran: readonly string[];
  readonly failed: readonly string[];
  readonly tree: string;
  readonly scripts: number;
}

/**
 * Looks at a page once nothing has changed in it for a while: without our own elements and attributes, whatever the order
 * of attributes. Scripts are counted: where browsers run none a second time, another runs behind it for a moment.
 */
export const LOOK = `new Promise((resolve) => {
  const SKIPPED = 'script, assent-banner, assent-preferences, assent-trigger, template[data-assent]';
  const its = (one) => [...one.attributes].filter(({ name }) => !/^(type|async|data-(assent|type|src|srcset|href))$/.test(name));
  const tree = (one) => {
    const inner = [...one.children].filter((child) => !child.matches(SKIPPED)).map(tree);
    return one.localName + '[' + its(one).map(({ name, value }) => name + '=' + value).sort() + '](' + inner.join(' ') + ')';
  };
  let before;
  const look = () => {
    const now = JSON.stringify({ ran: ran.toSorted(), failed: failed.toSorted(), tree: tree(document.body), scripts: document.body.querySelectorAll('script:not(#middle)').length });
    if (now === before && document.readyState === 'complete') return resolve(JSON.parse(now));
    before = now;
    setTimeout(look, 150);
  };
  look();
})`;
