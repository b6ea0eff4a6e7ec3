// `npm start`, in the folder of somebody else.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../helpers/bundle.js';

const COPY = join(ROOT, '.cache', 'a shop & Söhne (100%)');
const NEEDED = ['demo', 'src', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

let child: ChildProcess;
afterAll(() => {
  child.kill();
  rmSync(COPY, { recursive: true, force: true });
});

it('builds and serves also where the path has blanks, umlauts and signs', async () => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const file of NEEDED) cpSync(join(ROOT, file), join(COPY, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  child = spawn(process.execPath, ['demo/start.mjs'], { cwd: COPY });
  const said = await new Promise<string>((done) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (more: Buffer) => {
        text += more.toString();
        if (text.includes('Ctrl+C')) done(text);
      });
    }
    child.on('close', () => done(text));
  });
  const [url] = /http:\S+/.exec(said) ?? [said];
  const answers = await Promise.all(['/', '/assent/assent.js'].map((path) => fetch(url + path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
}, 400_000);
