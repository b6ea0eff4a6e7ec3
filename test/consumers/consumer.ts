// A project that uses the packed library: copied out of here, installed by npm, and run by its own tools.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, inject } from 'vitest';

const run = promisify(execFile);
const HOME = join(import.meta.dirname, '../../.cache/consumers');

/** What npm says where there is no network, or nothing behind it. */
const OFFLINE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'];

/** An installed project. */
export interface Consumer {
  readonly folder: string;
  /** Runs a command of the project, and gives what it printed, whatever came of it. */
  run(command: string, args?: readonly string[], env?: Record<string, string>): Promise<Outcome>;
}

/** What came of a command. */
export interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

async function attempt(file: string, args: readonly string[], cwd: string, env = {}): Promise<Outcome> {
  // A project is built as it would be alone, not as a part of a test run.
  const { NODE_ENV: _, VITEST: __, ...outer } = process.env;
  try {
    const { stdout, stderr } = await run(file, args, { cwd, env: { ...outer, ...env }, maxBuffer: 2 ** 24 });
    return { ok: true, text: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, text: stdout + stderr || String(error) };
  }
}

/** Copies the project; what was installed before stays where the lock file is the same. Says whether it is. */
function copyProject(source: string, folder: string): boolean {
  const lock = join(source, 'package-lock.json');
  const wanted = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
  const installed = join(folder, 'package-lock.json');
  const isSame = wanted !== '' && existsSync(installed) && readFileSync(installed, 'utf8') === wanted;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== 'node_modules' || !isSame) rmSync(join(folder, name), { recursive: true });
  }
  cpSync(source, folder, { recursive: true });
  return isSame && existsSync(join(folder, 'node_modules'));
}

async function install(source: string, folder: string, tarball: string): Promise<Outcome> {
  const isLocked = existsSync(join(source, 'package-lock.json'));
  if (!copyProject(source, folder) && isLocked) {
    const locked = await attempt('npm', ['ci', ...QUIET], folder);
    if (!locked.ok) return locked;
  }
  rmSync(join(folder, 'node_modules/assent'), { recursive: true, force: true });
  const outcome = await attempt('npm', ['install', '--no-save', ...QUIET, tarball], folder);
  // Without one of its own the project has no lock file afterwards either.
  if (!isLocked) rmSync(join(folder, 'package-lock.json'), { force: true });
  else writeFileSync(join(folder, 'package-lock.json'), readFileSync(join(source, 'package-lock.json')));
  return outcome;
}

/** Installs a project before the file's tests. Where there is no network the tests are skipped, and say so. */
export function useConsumer(name: string): Consumer {
  const folder = join(HOME, name);
  let missing = '';

  beforeAll(async () => {
    const { ok, text } = await install(join(import.meta.dirname, name), folder, inject('tarball').path);
    if (ok) return;
    if (!OFFLINE.test(text)) throw new Error(`npm could not install ${name}:\n${text}`);
    missing = `no network to install ${name} from`;
  }, 180_000);
  beforeEach(({ skip }) => skip(missing !== '', missing));

  return {
    folder,
    run: (command, args = [], env) => attempt(join(folder, 'node_modules/.bin', command), args, folder, env),
  };
}
