// Describes hostile pages: one test for each in each engine, and a table of what came of them at the end.
import { afterAll, expect, it } from 'vitest';
import { describeEngines, type Engine } from '../engines.js';
import { createLeakTable } from '../leak-table.js';
import { useServer } from '../server.js';
import { expectedOf, visitHostilePage, type Outcome } from './journey.js';
import type { HostilePage } from './page.js';

/** What differs between engines: another expectation, or a reason to leave a page out. */
export type Exceptions = Partial<Record<Engine['name'], Partial<HostilePage> | string>>;

const counted = (list: readonly string[]) => String(list.length);

/** Describes them. */
export function describeHostile(title: string, pages: readonly (HostilePage & { readonly in?: Exceptions })[]): void {
  const server = useServer();
  describeEngines(title, (tab, engine) => {
    const table = createLeakTable(
      `${title}, in ${engine}: what a page had before an answer, after a yes, and after a no`,
    );
    const note = (name: string, { before, asks, yes, keeps, next, no, faults, warned }: Outcome) => {
      const isHonoured = no.join() === 'true,false';
      const cells = {
        before: counted(before),
        'asked by': asks,
        yes: counted(yes),
        'kept in': keeps,
        next: counted(next),
      };
      for (const [way, cell] of Object.entries(cells)) table.note(name, way, cell);
      table.note(name, 'no', isHonoured ? 'honoured' : no.join());
      table.note(name, 'our errors', counted(faults));
      table.note(name, 'warnings', counted(warned));
    };
    afterAll(() => table.print());

    for (const { in: exceptions = {}, ...page } of pages) {
      const exception = exceptions[engine];
      const here = typeof exception === 'object' ? { ...page, ...exception } : page;
      const asking = (here.asks ?? true) ? 'the visitor is asked' : 'the page can still call';
      it.skipIf(typeof exception === 'string')(
        `${page.name}: nothing before a yes, ${asking}, the answer is kept ${here.keeps === 'nowhere' ? 'in this page' : `in ${here.keeps ?? 'cookie'}`}`,
        async () => {
          const outcome = await visitHostilePage(tab(), server, here);
          note(page.name, outcome);
          expect(outcome).toEqual(expectedOf(here));
        },
      );
    }
  });
}
