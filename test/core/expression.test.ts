// The grammar of data-assent.
import { describe, expect, it } from 'vitest';
import { evaluate, type Answer } from '../../src/core/expression.js';

const ANSWERS: Record<string, Answer> = { yes: true, sure: true, no: false, never: false, open: null };

const holds = (expression: string) =>
  evaluate(expression, (name) => (Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined));

function asked(expression: string): string[] {
  const names: string[] = [];
  evaluate(expression, (name) => {
    names.push(name);
    return ANSWERS[name];
  });
  return names;
}

describe('evaluate', () => {
  it.each([
    ['yes', true],
    ['no', false],
    ['yes sure', true],
    ['yes no', false],
    ['no yes', false],
    ['yes|no', true],
    ['no|yes', true],
    ['no|never', false],
    ['!no', true],
    ['!yes', false],
    ['yes !no', true],
    ['yes !sure', false],
    ['no|!never', true],
    ['no|sure !never', true],
    ['yes|sure no|never', false],
  ])('of %j is %s', (expression, expected) => {
    expect(holds(expression)).toBe(expected);
  });

  it.each(['nobody', '!nobody', 'constructor', '!constructor', 'yes nobody', 'yes !nobody', 'no|nobody', 'no|!nobody'])(
    'denies %j, since nobody knows one of its names',
    (expression) => {
      expect(holds(expression)).toBe(false);
    },
  );

  it.each(['open', '!open', 'open|!open', 'yes open', 'yes !open'])('denies %j until it is answered', (expression) => {
    expect(holds(expression)).toBe(false);
  });

  it.each(['', ' ', '\n\t', '!', '|', '!|!', '!!no', 'yes !'])('denies %j, which lacks a name', (expression) => {
    expect(holds(expression)).toBe(false);
  });

  it.each([' yes', 'yes ', '\n  yes\n\t sure\n', 'yes\u00a0sure'])('reads past the blanks of %j', (expression) => {
    expect(holds(expression)).toBe(true);
  });

  it('takes a blank beside | for the end of a group', () => {
    expect([holds('yes| no'), holds('yes| sure')]).toEqual([false, true]);
  });

  it('takes a name as it is written', () => {
    expect([holds('YES'), holds('yes,sure'), holds('yes&sure')]).toEqual([false, false, false]);
  });

  it('denies what is answered with anything but true and false themselves', () => {
    const truthy = (() => 1) as unknown as () => Answer;
    const falsy = (() => 0) as unknown as () => Answer;
    expect([evaluate('a', truthy), evaluate('!a', falsy)]).toEqual([false, false]);
  });

  it.each([
    ['no nobody yes', ['no', 'nobody', 'yes']],
    ['yes|nobody', ['yes', 'nobody']],
    ['no !nobody|yes', ['no', 'nobody', 'yes']],
  ])('of %j asks for every name, also when the result is certain', (expression, names) => {
    expect(asked(expression)).toEqual(names);
  });
});
