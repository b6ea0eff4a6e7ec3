// The values that a Cookie header holds for a name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookieValues } from '../../src/store/cookie-values.js';

describe('cookieValues', () => {
  it.each<[what: string, header: string, values: string[]]>([
    ['nothing of an empty header', '', []],
    ['the value of the only cookie', 'assent=1~a', ['1~a']],
    ['the value among others', 'a=1; assent=1~a; b=2', ['1~a']],
    ['the value where no blank follows the semicolon', 'a=1;assent=1~a;b=2', ['1~a']],
    ['the value where many blanks do', 'a=1;   assent=1~a;  b=2', ['1~a']],
    ['every value, in their order', 'assent=new; x=1; assent=old', ['new', 'old']],
    ['an empty value', 'assent=', ['']],
    ['a value with an equals sign', 'assent=a=b', ['a=b']],
    ['no cookie whose name only ends like it', 'my-assent=1; xassent=2', []],
    ['no cookie whose name only starts like it', 'assent2=1; assent:receipts=2', []],
    ['no cookie that is written otherwise', 'Assent=1', []],
    ['no name without a value', 'assent; a=1', []],
    ['nothing of another value that mentions it', 'a=assent=1', []],
  ])('gives %s', (_, header, values) => {
    expect(cookieValues(header, 'assent')).toEqual(values);
  });

  it('takes every character of a name for itself', () => {
    expect(cookieValues('axb=1; a.b=2; a*b=3', 'a.b')).toEqual(['2']);
    expect(cookieValues('axb=1; a.b=2; a*b=3', 'a*b')).toEqual(['3']);
  });

  it('finds each value that was put into a header', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('abc019~.!*_=-')), minLength: 1, maxLength: 12 });
    const name = fc.constantFrom('a', 'b', 'ab');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 8 }), (pairs) => {
        const header = pairs.map(([key, value]) => `${key}=${value}`).join('; ');
        const wanted = pairs.flatMap(([key, value]) => (key === 'a' ? value : []));
        expect(cookieValues(header, 'a')).toEqual(wanted);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('never throws, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (header, name) =>
        Array.isArray(cookieValues(header, name)),
      ),
      { seed: 2, numRuns: 2_000 },
    );
  });
});
