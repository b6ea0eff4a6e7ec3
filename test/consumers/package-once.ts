// Packs the project once, as npm would publish it, before anything of it is installed anywhere.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.cache/consumers');

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed project, and what is in it. */
    tarball: { readonly path: string; readonly files: readonly string[] };
  }
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

export default function packageOnce(project: TestProject): void {
  mkdirSync(FOLDER, { recursive: true });
  // What is built is packed; to build it is another step's.
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', FOLDER];
  const answer = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })) as
    Packed[] | Record<string, Packed>;
  const [packed] = Object.values(answer);
  if (!packed) throw new Error('npm packed nothing');
  const path = join(FOLDER, 'assent.tgz');
  renameSync(join(FOLDER, packed.filename), path);
  project.provide('tarball', { path, files: packed.files.map((file) => file.path) });
}
