// Where what ships comes from: its hashes are the README's, the lock file is whole, and what is bundled has no known hole.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { manifest, read, ROOT } from '../helpers/bundle.js';
import { integrityOf } from '../sri.mjs';

const run = promisify(execFile);

/** The built scripts, the modules for npm left out: they are what the sources say. */
const scripts = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'));

describe('the build', () => {
  it('is printed as hashes for integrity attributes, one for each script', () => {
    const hashes = integrityOf(join(ROOT, 'dist'));
    expect(Object.keys(hashes)).toEqual(scripts.toSorted());
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(read(`dist/${file}`))
        .digest('base64');
      expect(hash, file).toBe(`sha384-${digest}`);
    }
  });

  it('has the hashes that the README names, of the version that it names', () => {
    const readme = read('README.md');
    const named = [...readme.matchAll(/^\| `(assent[\w-]*\.js)` +\| `(sha384-[^`]+)`/gm)].map(([, ...row]) => row);
    const hashes = integrityOf(join(ROOT, 'dist'));
    expect(named).toEqual(['assent.js', 'assent-full.js'].map((file) => [file, hashes[file]]));
    expect(readme).toContain(`Of version ${manifest.version}:`);
  });
});

/** What turns text into code or markup. */
const SINKS = {
  eval: /\beval\s*\(/,
  'new Function': /\bFunction\s*\(/,
  'innerHTML, outerHTML': /\.(inner|outer)HTML\s*=/,
  insertAdjacentHTML: /insertAdjacentHTML/,
  'document.write': /\bdocument\.write(ln)?\s*\(/,
  'a timer that is given text': /set(Timeout|Interval)\s*\(\s*["'`]/,
  srcdoc: /\.srcdoc|["'`]srcdoc["'`]/,
  setHTMLUnsafe: /setHTMLUnsafe|parseFromString/,
  'a Trusted Types policy': /createPolicy/,
};

describe('a built script', () => {
  it.each(scripts)('%s has no way from text to code or markup', (file) => {
    const text = read(`dist/${file}`);
    for (const [name, sink] of Object.entries(SINKS)) expect(sink.exec(text)?.[0], name).toBeUndefined();
  });

  it('turns what document.write was given into markup in one place, for the vendors’ scripts that call it', () => {
    const all = scripts.map((file) => [file, read(`dist/${file}`).match(/createContextualFragment/g)?.length ?? 0]);
    expect(all.filter(([, count]) => count)).toEqual([
      ['assent-full.js', 1],
      ['assent.js', 1],
    ]);
  });
});

interface Lock {
  readonly packages: Record<string, { version?: string; integrity?: string; link?: boolean; resolved?: string }>;
}

describe('the lock file', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const installed = Object.entries(packages).filter(([path]) => path);

  it('gives every package a version and a hash', () => {
    const loose = installed.filter(
      ([, { version, integrity, link }]) => !link && !(version && integrity?.startsWith('sha512-')),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('agrees with package.json', async () => {
    const { stderr } = await run('npm', ['ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit'], {
      cwd: ROOT,
    }).catch((error: unknown) => error as { stderr: string });
    expect(stderr).not.toMatch(/EUSAGE|can only install packages when/);
  }, 120_000);

  it('pins what is bundled to one version each', () => {
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
    }
  });
});

describe('what is bundled', () => {
  it('has no known hole, as far as the registry says', async ({ skip }) => {
    const { stdout } = await run('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, timeout: 50_000 }).catch(
      (error: unknown) => error as { stdout?: string },
    );
    const report = ((): { metadata?: { vulnerabilities: { total: number } } } => {
      try {
        return JSON.parse(stdout ?? '') as object;
      } catch {
        return {};
      }
    })();
    if (!report.metadata) skip('the registry does not answer');
    expect(report.metadata?.vulnerabilities.total).toBe(0);
  }, 60_000);
});
