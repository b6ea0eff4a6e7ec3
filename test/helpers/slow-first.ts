// The order of the test files: those that take longest come first, so that none of them is alone at the end.
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What a file of a project takes, roughly: a build or an installation, a browser, or nothing of the kind. */
const PROJECTS: Record<string, number> = { consumers: 4, package: 3, browser: 1 };

/**
 * How long a file takes. A project's files stay together: the browser tests' workers go on to the next file with the browsers
 * that they have, unless it is another project's.
 */
function weigh({ moduleId, project: { name } }: TestSpecification): number {
  const drivesThree =
    name === 'browser' && /describe(Engines|Hostile)\(|demo\/behaviours/.test(readFileSync(moduleId, 'utf8'));
  return (PROJECTS[name] ?? 0) + (drivesThree ? 1 : 0);
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
