// `npm start`, in the folder of somebody else: it builds what was built here, and serves it.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/bundle.js';

const COPY = join(ROOT, '.cache', 'a shop & Söhne (100%)');
const NEEDED = ['demo', 'src', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

/** What a file says. A source map also says where the sources lay, which is another place for each folder. */
function contentOf(path: string): string | Buffer {
  const content = readFileSync(path);
  if (!path.endsWith('.map')) return content;
  return JSON.stringify({ ...(JSON.parse(content.toString()) as object), sources: [] });
}

/** The hash of each file of a folder and its folders. */
function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const hash = (path: string) => createHash('sha256').update(contentOf(path)).digest('hex');
  return new Map(paths.map((path) => [path.slice(folder.length + 1), hash(path)]));
}

let child: ChildProcess;

/** Starts it in a copy of the sources, and resolves with what it said until it serves, or ends. */
function start(): Promise<string> {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const file of NEEDED) cpSync(join(ROOT, file), join(COPY, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  child = spawn(process.execPath, ['demo/start.mjs'], { cwd: COPY });
  return new Promise((done) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (more: Buffer) => {
        text += more.toString();
        if (text.includes('Ctrl+C')) done(text);
      });
    }
    child.on('close', () => done(text));
  });
}

describe('npm start, where the path has blanks, umlauts and signs', () => {
  let said: string;
  beforeAll(async () => {
    said = await start();
  }, 400_000);
  afterAll(() => {
    child.kill();
    rmSync(COPY, { recursive: true, force: true });
  });

  it('serves the demo', async () => {
    const [url] = /http:\S+/.exec(said) ?? [said];
    const answers = await Promise.all(['/', '/assent/assent.js'].map((path) => fetch(url + path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('builds the same bytes again', () => {
    const [built, again] = [hashesOf(join(ROOT, 'dist')), hashesOf(join(COPY, 'dist'))];
    // Of each kind of output one, beside the number: a part that failed leaves the others there.
    expect([...again.keys()]).toEqual(
      expect.arrayContaining(['assent.js', 'lang/de.js', 'themes/shop.css', 'esm/index.js']),
    );
    expect(again.size).toBeGreaterThan(100);
    expect([...again].filter(([file, hash]) => built.get(file) !== hash).map(([file]) => file)).toEqual([]);
    console.log(`${again.size} files, the same twice; assent.js sha256 ${built.get('assent.js') ?? ''}`);
  });
});
