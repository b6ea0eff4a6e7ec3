// The tarball as the registry and others' tools see it.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';
import { manifest, ROOT } from '../helpers/bundle.js';

const { path, files } = inject('tarball');

/** What attw finds, as it says it itself. */
const attw = (...args: readonly string[]) =>
  new Promise<{ code: number; text: string }>((resolve) => {
    const cli = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    execFile(process.execPath, [cli, path, '--no-definitely-typed', ...args], { maxBuffer: 2 ** 24 }, (error, text) =>
      resolve({ code: error ? 1 : 0, text }),
    );
  });

describe('the tarball', () => {
  it('has what the package ships and nothing of how it is made', () => {
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']));
    expect(files).toEqual(
      expect.arrayContaining(['schema.json', 'custom-elements.json', 'html-data.json'].map((file) => `dist/${file}`)),
    );
    expect(files).toEqual(
      expect.arrayContaining(['react', 'svelte', 'vue'].map((name) => `dist/esm/types/${name}.d.ts`)),
    );
    expect(files.filter((file) => !/^dist\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(file))).toEqual(
      [],
    );
  });

  it('is without fault for publint, in its strict mode', async () => {
    const tarball = readFileSync(path);
    const { messages } = await publint({
      strict: true,
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
      },
    });
    expect(messages).toEqual([]);
  });

  it('has types that every resolution of ES modules finds right', { timeout: 120_000 }, async () => {
    const { code, text } = await attw('--profile=esm-only', '--format=ascii', '--no-color');
    expect(code, text).toBe(0);
    const resolved = text.match(/^(node16 \(from ESM\)|bundler): .*$/gm) ?? [];
    // It looks into no pattern, and says so.
    const wrong = resolved.filter((line) => !/🟢|wildcard/.test(line));
    expect(resolved.length).toBe(2 * Object.keys(manifest.exports).length);
    expect(wrong).toEqual([]);
  });
});
