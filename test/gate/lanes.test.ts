// Which orders an element keeps.
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/gate/lanes.js';

const categoryOf = (name: string) => (name === 'tally' ? 'analytics' : name);

function lanesOfScript(needs: string, attributes: Record<string, string> = {}): string[] {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries({ 'data-assent': needs, ...attributes })) script.setAttribute(name, value);
  return lanesOf(script, categoryOf);
}

describe('the lanes of a script', () => {
  it.each([
    ['its category', 'analytics', ['analytics']],
    ['the category of its service', 'tally', ['analytics']],
    ['one where its names are of one category', 'tally analytics', ['analytics']],
    ['each of its categories, and last one that is theirs together', 'a b', ['a', 'b', 'a,b']],
    ['the same one together, in whichever order they are named', 'b a', ['b', 'a', 'a,b']],
  ])('are %s', (_, needs, lanes) => {
    expect(lanesOfScript(needs)).toEqual(lanes);
  });

  it('are none where it is async', () => {
    expect(lanesOfScript('analytics', { async: '' })).toEqual([]);
  });
});
