// @vitest-environment node
// The head's line that hides a banner already answered: what it weighs, and which answers it knows.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { DAY } from '../src/core/decision.js';
import { headHash, renderHead, type Config } from '../src/prerender.js';
import { encode, foldRevision } from '../src/store/record.js';
import { decisionOf } from './helpers/decision.js';
import { inner, sha256 } from './helpers/inner-html.js';

/** Runs the head's line over a cookie, and says whether it hides the banner. */
function hides(config: Config, cookie: string): boolean {
  const rules: string[] = [];
  class CSSStyleSheet {
    addRule = (selector: string) => rules.push(selector);
  }
  const page = { cookie, adoptedStyleSheets: [] };
  runInNewContext(inner(renderHead(config), 'script'), {
    document: page,
    CSSStyleSheet,
    addEventListener: () => undefined,
  });
  return rules.length > 0;
}

describe('renderHead', () => {
  it('weighs at most 400 bytes, also with a date as revision', () => {
    expect(Buffer.byteLength(renderHead())).toBeLessThanOrEqual(400);
    expect(Buffer.byteLength(renderHead({ revision: '2026-11-20' }))).toBeLessThanOrEqual(400);
  });

  it('is named by its hash in a policy, and carries a nonce', async () => {
    const config = { revision: 'b', store: { name: 'answer' } };
    expect(await headHash(config)).toBe(sha256(inner(renderHead(config), 'script')));
    expect(await headHash()).toBe(await headHash({ policy: { controller: 'Other' } }));
    expect(renderHead({}, { nonce: 'abc' })).toMatch(/^<script nonce="abc">/);
  });

  it.each([
    ['no cookie', '', false],
    ['an answer', `assent=${encode(decisionOf())}`, true],
    ['an answer among others', `a=b; assent=${encode(decisionOf())}; c=d`, true],
    ['an answer that has run out', `assent=${encode(decisionOf({ at: Date.now() - 183 * DAY }))}`, false],
    ['an answer to another revision', `assent=${encode(decisionOf({ revision: '2' }))}`, false],
    [
      'an old one before one that holds',
      `assent=${encode(decisionOf({ revision: '2' }))}; assent=${encode(decisionOf())}`,
      true,
    ],
    [
      'one that has run out before one that holds',
      `assent=${encode(decisionOf({ at: Date.now() - 183 * DAY }))}; assent=${encode(decisionOf())}`,
      true,
    ],
    ["an answer under a longer name's end", `xassent=${encode(decisionOf())}`, false],
    ['an answer to another shop of the domain', `a=b; shop-assent=${encode(decisionOf())}`, false],
    ['nonsense', 'assent=1~~~~~', false],
  ])('decides from %s', (_, cookie, expected) => {
    expect(hides({}, cookie)).toBe(expected);
  });

  it.each(['2026-11-20', 7, 'a.b', '*', 'long enough to be folded, and with signs </script>'])(
    'knows the revision %s again, and no other',
    (revision) => {
      const cookie = (one: string) => `assent=${encode(decisionOf({ revision: foldRevision(one) }))}`;
      expect(hides({ revision }, cookie(String(revision)))).toBe(true);
      expect(hides({ revision }, cookie('aXb'))).toBe(false);
    },
  );

  it.each(['assent', 'a.b', '$x', '__Host-answer', 'a|b', '^', '+'])('knows the cookie name %s again', (name) => {
    expect(hides({ store: { name } }, `a=b; ${name}=${encode(decisionOf())}`)).toBe(true);
    expect(hides({ store: { name } }, `other=${encode(decisionOf())}`)).toBe(false);
  });
});
