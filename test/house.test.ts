// The house: which folder may import which. Types count too; entries are where the outside comes in, so nothing imports one.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Part → parts it may import; `types` of a part only where it says so. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  i18n: ['core'],
  config: ['core', 'i18n:types'],
  regime: ['core', 'config:types'],
  store: ['core', 'config:types'],
  gate: ['core'],
  signals: ['core'],
  api: ['core:types', 'i18n:types', 'config:types', 'regime:types'],
  ui: ['core', 'i18n', 'api:types', 'config:types'],
  assent: ['core', 'i18n', 'config', 'regime', 'store', 'gate', 'signals', 'api', 'ports:types'],
  ports: ['signals:types', 'store:types'],
  validate: ['config', 'regime'],
};

/** What a browser, a bundler or a script tag enters by. */
const ENTRIES = ['index', 'tag', 'elements', 'define', 'server', 'prerender', 'parts', 'types'];

/** Package → the only place that may import it. */
const PACKAGES: Record<string, RegExp> = {
  'js-cookie': /^store\/cookie\.ts$/,
  lit: /^ui\//,
  react: /^types\/react\.d\.ts$/,
  svelte: /^types\/svelte\.d\.ts$/,
  vue: /^types\/vue\.d\.ts$/,
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => normalize(file).replaceAll('\\', '/'));

const partOf = (file: string) => (file.split('/')[0] as string).replace(/\.ts$/, '');

function importsOf(from: string): Import[] {
  const source = readFileSync(join(SRC, from), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = source.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g);
  const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, type, to]) => ({ from, to: to as string, typeOnly: !!type })),
    ...[...dynamic].map(([, to]) => ({ from, to: to as string, typeOnly: false })),
  ];
}

const all = files.flatMap(importsOf);
const inner = all
  .filter(({ to }) => to.startsWith('.'))
  .map((one) => ({ ...one, to: relative(SRC, join(SRC, dirname(one.from), one.to)).replace(/\.js$/, '.ts') }));

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [importer, imported] = [partOf(from), partOf(to)];
  if (importer === imported && !ENTRIES.includes(importer)) return true;
  if (ENTRIES.includes(importer)) return !ENTRIES.includes(imported) || importer === imported || isDoorToDoor(from, to);
  const allowed = MAY_IMPORT[importer] ?? [];
  return allowed.includes(imported) || (typeOnly && allowed.includes(`${imported}:types`));
}

/** Entries that enter one another on purpose: registering enters the classes, and both ways in load the parts. */
function isDoorToDoor(from: string, to: string): boolean {
  return (from === 'define.ts' && to === 'elements.ts') || (/^(index|tag)\.ts$/.test(from) && to.startsWith('parts/'));
}

function findCycle(): string[] | null {
  const edges = groupByFrom();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of edges.get(file) ?? []) {
      const cycle = visit(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  return files.map((file) => visit(file, [])).find(Boolean) ?? null;
}

function groupByFrom(): Map<string, Import[]> {
  const edges = new Map<string, Import[]>();
  for (const one of inner) edges.set(one.from, [...(edges.get(one.from) ?? []), one]);
  return edges;
}

describe('the house', () => {
  it('has been read: every import leads to a file that exists', () => {
    expect(inner.length).toBeGreaterThan(50);
    expect(inner.filter(({ to }) => !files.includes(to) && !to.endsWith('.json'))).toEqual([]);
  });

  it('has no room that the plan does not know', () => {
    const known = [...Object.keys(MAY_IMPORT), ...ENTRIES];
    expect(files.filter((file) => !known.includes(partOf(file)))).toEqual([]);
  });

  it('has no import that the plan forbids, types included', () => {
    expect(inner.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle()).toBeNull();
  });

  it('lets packages in at one place each', () => {
    const packages = all.filter(({ to }) => !to.startsWith('.'));
    const outside = packages.filter(({ from, to }) => !PACKAGES[to.split('/')[0] as string]?.test(from));
    expect(outside.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each([
    ['store/store.ts', 'gate/gate.ts', false],
    ['store/store.ts', 'config/settings.ts', false],
    ['ui/banner/banner.ts', 'config/settings.ts', false],
    ['core/warn.ts', 'config/types.ts', true],
    ['gate/gate.ts', 'tag.ts', false],
    ['api.ts', 'core/warn.ts', false],
    ['tag.ts', 'index.ts', true],
  ])('would refuse %s → %s', (from, to, typeOnly) => {
    expect(isAllowed({ from, to, typeOnly })).toBe(false);
  });

  it('keeps every file of src under 200 lines', () => {
    const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });
});
