// What the doctor says of a page, beside the faults of the configuration itself.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainConfig } from '../src/parts/doctor.js';

let warnings: string[];

/** What is warned about where a page has this in it. */
function explain(page: string, config: unknown = {}): string[] {
  document.body.innerHTML = page;
  explainConfig(config);
  return warnings;
}

const tag = (text: string) => `<script type="application/json" data-assent-config>${text}</script>`;

beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void warnings.push(line));
  Reflect.deleteProperty(globalThis, Symbol.for('assent:said'));
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('the doctor', () => {
  it('says one line for each fault, and of more than fifty the number', () => {
    expect(explain('', null)).toEqual(['[assent:value] config: expected an object, got null']);
    warnings = [];
    const faulty = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1]));
    expect(explain('', faulty(50))).toHaveLength(50);
    warnings = [];
    expect(explain('', { ...faulty(50), last: 1 })).toEqual([
      '[assent:more] config: expected 50 faults at most, got 51; validateConfig() lists them all',
    ]);
  });

  it('reads a configuration once', () => {
    const config = { minor: 1 };
    expect(explain('', config)).toEqual(['[assent:value] minor: expected true or false, got 1']);
    Reflect.deleteProperty(globalThis, Symbol.for('assent:said'));
    expect(explain('', config)).toHaveLength(1);
  });

  it.each<[what: string, page: string, config?: unknown]>([
    ['nothing', ''],
    ['one script of an empty object', tag(' {} ')],
    ['an empty script', tag(' ')],
    ['one that was read', tag('{ "minor": true }'), { minor: true }],
    ['one that was read and is broken since', tag('{'), { minor: true }],
    ['a script that waits', '<script type="text/plain" data-assent="analytics" src="/a.js"></script>'],
    [
      'a script with both addresses',
      '<script type="text/plain" data-assent="a" src="/a.js" data-src="/b.js"></script>',
    ],
    [
      'places that are none of ours',
      '<meta name="assent-region" content=""><script type="text/plain" src="/x.js" data-region="/where"></script>',
    ],
    [
      'places',
      '<meta name="assent-region" content="DE"><script type="text/plain" src="/x.js" data-region="US-CA"></script>',
    ],
    ['two letters that say that nobody knows', '<meta name="assent-region" content="XX">'],
  ])('says nothing of %s', (_, page, config = {}) => {
    expect(explain(page, config)).toEqual([]);
  });

  it.each([
    [
      'a configuration in another element',
      '<div data-assent-config></div>',
      '[assent:missed] div[data-assent-config]: expected <script type="application/json" data-assent-config>, got <div>, which is not read',
    ],
    [
      'a configuration that nobody has read',
      tag('{ "minor": true }'),
      '[assent:missed] script[data-assent-config]: expected it before the tag of assent.js, got it after the tag, which has not read it',
    ],
    [
      'a script whose address is not read',
      '<script type="text/plain" data-assent="analytics" data-src="/a.js"></script>',
      '[assent:missed] <script type="text/plain" data-assent="analytics" data-src="/a.js"></script>: expected src, got data-src, which is not read from a script',
    ],
    [
      'a place that is none',
      '<meta name="assent-region" content="UK!"><script type="text/plain" src="/x.js"></script>',
      '[assent:unknown-place] meta[name=assent-region]: expected a code such as "GB" or "US-CA", or an address with a slash, got "UK!"',
    ],
    [
      'a place of the tag that is none',
      '<script type="text/plain" src="/x.js" data-region="Mars"></script>',
      '[assent:unknown-place] script[src][data-region]: expected a code such as "GB" or "US-CA", or an address with a slash, got "Mars"',
    ],
  ])('says what is wrong with %s', (_, page, line) => {
    expect(explain(page)).toEqual([line]);
  });

  it('says that one configuration of several is read, and that one is no JSON', () => {
    expect(explain(tag('{}') + tag('{}'))).toEqual([
      '[assent:missed] script[data-assent-config]: expected one, got several, of which the first is read',
    ]);
    warnings = [];
    expect(explain(tag('{ minor }'))).toEqual([expect.stringMatching(/^\[assent:config\] data-assent-config: .*JSON/)]);
  });

  it('looks at no page where there is none', () => {
    vi.stubGlobal('document', undefined);
    explainConfig({ minor: 1 });
    vi.unstubAllGlobals();
    expect(warnings).toHaveLength(1);
  });
});
