// What the shipped files ask of a browser: nothing younger than 2021 that they can't do without. One word that a browser
// can't read, and it reads nothing of the whole file; one method that it lacks, and nobody is asked.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headScript } from '../../src/prerender/head-script.js';
import { read, ROOT } from '../helpers/bundle.js';

/** All that a page may run, and the line for its head. */
const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter((one) =>
  one.endsWith('.js'),
);
const texts = [...files.map((file) => [file, read(`dist/${file}`)]), ['the line for the head', headScript({})]];

/** The files in which a pattern is found, with what was found there. */
const found = (pattern: RegExp) =>
  texts.flatMap(([file = '', text = '']) => [...text.matchAll(pattern)].map(([what]) => `${file}: ${what}`));

describe('the shipped files', () => {
  it('are there, the line for the head among them', () => {
    expect(files).toEqual(expect.arrayContaining(['assent.js', 'assent-full.js', 'assent-ui.js', 'esm/index.js']));
  });

  it('look back in no regular expression, which Safari before 16.4 can not read', () => {
    expect(found(/\(\?<[=!].{0,20}/g)).toEqual([]);
  });

  it('call nothing that came with 2022, or only where it is there', () => {
    const methods =
      /\.(?:at|findLast|findLastIndex|hasOwn|toSorted|toReversed|with)\(|\bstructuredClone\(|AbortSignal\)?\.timeout\(/g;
    expect(found(methods)).toEqual([]);
  });

  it('ask for no width or height by a range, which Safari before 16.4 takes for no query: phones had no layout of theirs', () => {
    expect(found(/@(?:media|container)[^{]*[<>]/g)).toEqual([]);
  });

  it('are plain ASCII where they are no modules: those are read in the charset of the page', () => {
    const classic = files.filter((file) => /^assent[^/]*$/.test(file) && !/\bexport\b/.test(read(`dist/${file}`)));
    expect(classic).toEqual(expect.arrayContaining(['assent.js', 'assent-full.js', 'assent-shopify.js']));
    expect(classic.filter((file) => !/^[\s!-~]*$/.test(read(`dist/${file}`)))).toEqual([]);
  });

  it('give each theme the colours of a light page where a browser knows none of both', () => {
    for (const theme of ['plain', 'shop', 'soft', 'contrast']) {
      const [plain = '', both] = read(`dist/themes/${theme}.css`).split('@supports (color: light-dark(red, red))');
      expect(plain).toMatch(/--assent-surface: #\w+;/);
      expect(plain).not.toContain('light-dark');
      expect(both).toMatch(/--assent-surface: light-dark\(/);
    }
  });
});
