// Where an engine by its nature asks for more or less than it is told to, gated or not. Nobody else is forgiven anything.
import type { Engine } from './engines.js';
import type { GatedKind } from './gated-kinds.js';

/** One limit. The control of the leak matrix measures that it is still so. */
interface Limit {
  readonly engine: Engine['name'];
  readonly kind: string;
  /** Which of a kind's addresses. */
  readonly files: RegExp;
  /** By which ways. */
  readonly ways: RegExp;
  /** How often it asks for them, whatever the visitor chose. */
  readonly count: number;
  readonly reason: string;
}

const LIMITS: readonly Limit[] = [
  {
    engine: 'Firefox',
    kind: 'template',
    files: /\.(svg|js)$/,
    ways: /parser/,
    count: 1,
    reason: 'Its speculative parser fetches the pictures, scripts and style sheets of a template that a server sends.',
  },
];

/** How often an engine asks for an address whatever the visitor chose; undefined where it does what it is told. */
export const fixedCountOf = (
  engine: Engine['name'],
  { name }: GatedKind,
  way: string,
  address: string,
): number | undefined =>
  LIMITS.find(
    ({ kind, files, ways, ...limit }) =>
      limit.engine === engine && kind === name && files.test(address) && ways.test(way),
  )?.count;
