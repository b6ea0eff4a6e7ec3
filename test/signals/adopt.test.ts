// What a platform's own interface decided, taken over.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/expression.js';
import type { ListenPort } from '../../src/signals/signal.js';
import { adopt } from '../../src/signals/adopt.js';

/** What is adopted where some names are allowed, in the order in which things happen. */
function adoptedBy(
  needs: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, boolean>>,
  allowed: readonly string[] = [],
): unknown[] {
  const happened: unknown[] = [];
  const port = {
    answerTo: (name: string): Answer => allowed.includes(name),
    adopt: (choices: object) => happened.push(choices),
  };
  adopt({ needs, port, forget: () => happened.push('forgotten') } as unknown as ListenPort, said);
  return happened;
}

describe('what a platform says', () => {
  const needs = { stats: 'analytics', 'stats-anonymous': 'analytics', ads: 'targeting' };

  it('is a choice by our names, and is told there anew, also where it may not be taken over', () => {
    expect(adoptedBy(needs, { stats: true, ads: true })).toEqual(['forgotten', { analytics: true, targeting: true }]);
  });

  it.each([
    { stats: true, 'stats-anonymous': false },
    { stats: false, 'stats-anonymous': true },
  ])('is a no where two of its words mean one name and differ: %o', (said) => {
    expect(adoptedBy(needs, said, ['analytics'])).toEqual(['forgotten', { analytics: false }]);
    expect(adoptedBy(needs, said)).toEqual([]);
  });

  it('is none where it holds already, so that our own telling does not come back', () => {
    expect(adoptedBy(needs, { stats: true, ads: false }, ['analytics'])).toEqual([]);
    expect(adoptedBy(needs, { stats: true, ads: true }, ['analytics'])).toEqual(['forgotten', { targeting: true }]);
  });

  it.each(['analytics targeting', 'analytics|targeting', '!analytics', '', false, undefined])(
    'answers for no name where a word follows %j',
    (need) => {
      expect(adoptedBy({ stats: need }, { stats: true })).toEqual([]);
    },
  );
});
