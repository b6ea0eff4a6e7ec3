// The order of the test files: those that drive three browsers come first, so that none of them is alone at the end.
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How long a file takes, roughly, by what it uses. */
function weigh({ moduleId }: TestSpecification): number {
  const text = readFileSync(moduleId, 'utf8');
  if (/describe(Engines|Hostile)\(|demo\/behaviours/.test(text)) return 2;
  return /useSite\(/.test(text) ? 1 : 0;
}

/** Sorts by that and, among equals, as Vitest does: by size or, where a run went before, by time. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted
      .map((file): [TestSpecification, number] => [file, weigh(file)])
      .toSorted(([, a], [, b]) => b - a)
      .map(([file]) => file);
  }
}
