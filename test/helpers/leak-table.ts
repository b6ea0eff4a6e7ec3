// The leak matrix as people read it: a line for each kind, a column for each way, in each cell what each choice let through.
import { columns } from './columns.mjs';

/** Collects what was counted, and prints it. */
export interface LeakTable {
  /** Notes the requests after one choice; the columns of a cell come in the order in which they are noted. */
  note(kind: string, way: string, requests: string): void;
  print(): void;
}

/** Makes the table of one engine. */
export function createLeakTable(title: string): LeakTable {
  const rows = new Map<string, Map<string, string[]>>();
  const cell = (kind: string, way: string) => rows.get(kind)?.get(way)?.join(' ') ?? '';
  return {
    note(kind, way, requests) {
      const row = rows.get(kind) ?? new Map<string, string[]>();
      rows.set(kind, row.set(way, [...(row.get(way) ?? []), requests]));
    },
    print() {
      const ways = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
      const lines = [['', ...ways], ...[...rows.keys()].map((kind) => [kind, ...ways.map((way) => cell(kind, way))])];
      console.log([title, ...columns(lines)].join('\n'));
    },
  };
}
