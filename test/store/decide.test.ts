// From what a visitor asked for to the decision that is remembered.
import { describe, expect, it } from 'vitest';
import type { Rules } from '../../src/core/categories.js';
import type { Decision, Method } from '../../src/core/decision.js';
import { decide } from '../../src/store/decide.js';
import { stillAnswers } from '../../src/store/still-answers.js';
import { decode, encode, foldRevision, serviceMark } from '../../src/store/record.js';
import { wishForAll, wishForSome, type Wish } from '../../src/store/wish.js';
import { holdsBy } from '../helpers/holds.js';
import { ASKED, make, RULES } from './asked.js';

const some = (
  categories: Record<string, boolean>,
  services: Record<string, boolean> = {},
  earlier: Decision | null = null,
) => wishForSome({ categories, services }, holdsBy(earlier), earlier);

describe('decide', () => {
  it('answers for every category that can be refused, and refuses what was not named', () => {
    expect(make(some({ analytics: true })).categories).toEqual({ analytics: true, targeting: false });
    expect(make(() => undefined).categories).toEqual({ analytics: false, targeting: false });
  });

  it('does not ask about what is required', () => {
    const names: string[] = [];
    const { categories, services, required } = make((_, name) => {
      names.push(name);
      return true;
    });
    expect(names).toEqual(['analytics', 'targeting', 'ga4', 'hotjar', 'ads']);
    expect([...Object.keys(categories), ...Object.keys(services)]).not.toContain('functionality');
    expect(required).toEqual(['functionality']);
  });

  it('keeps no answer for what is required, even where it was asked for', () => {
    const made = make(some({ functionality: false }, { fraud: false, checkout: false }));
    expect(made.categories).toEqual({ analytics: false, targeting: false });
    expect(made.services).toEqual({});
  });

  it('keeps the answer of a service only where it differs from its category', () => {
    const made = make(some({ analytics: true }, { ga4: true, hotjar: false, ads: true }));
    expect(made.services).toEqual({ hotjar: false, ads: true });
    expect(make(some({ targeting: false }, { ads: false })).services).toEqual({});
  });

  it.each([true, false])('keeps no service when everything is answered with %s', (answer) => {
    const made = make(wishForAll(answer));
    expect([made.categories, made.services]).toEqual([{ analytics: answer, targeting: answer }, {}]);
  });

  it('lets an earlier answer of a service stand, and drops it once its category says the same', () => {
    const first = make(some({ analytics: true }, { hotjar: false }));
    expect(make(some({ targeting: true }, {}, first), first).services).toEqual({ hotjar: false });
    expect(make(some({ analytics: false }, {}, first), first).services).toEqual({});
  });

  it('keeps the answers that a partial one does not name', () => {
    const first = make(some({ analytics: true }));
    const second = make(some({ targeting: true }, {}, first), first);
    expect(second.categories).toEqual({ analytics: true, targeting: true });
  });

  it('ends the grant of a service with a no to its category, unless the service is named', () => {
    const first = make(some({ targeting: false }, { ads: true }));
    expect(first.services).toEqual({ ads: true });
    expect(make(some({ targeting: false }, {}, first), first).services).toEqual({});
    expect(make(some({ targeting: false }, { ads: true }, first), first).services).toEqual({ ads: true });
    expect(make(some({ analytics: false }, {}, first), first).services).toEqual({ ads: true });
  });

  it('asks about a service together with its category', () => {
    const asked: (string | undefined)[][] = [];
    make((...question) => void asked.push(question));
    expect(asked).toEqual([
      ['categories', 'analytics'],
      ['categories', 'targeting'],
      ['services', 'ga4', 'analytics'],
      ['services', 'hotjar', 'analytics'],
      ['services', 'ads', 'targeting'],
    ]);
  });

  it('has no place for an answer to a name that the site does not know, or knows as the other kind', () => {
    const made = make(some({ nothing: true, ga4: true }, { nobody: true, targeting: true }));
    expect([made.categories, made.services]).toEqual([{ analytics: false, targeting: false }, {}]);
  });

  it('marks every service that could be refused as known', () => {
    expect(make(wishForAll(true)).known).toEqual([
      serviceMark('ga4', 'analytics'),
      serviceMark('hotjar', 'analytics'),
      serviceMark('ads', 'targeting'),
    ]);
  });

  it('answers what was asked, so that nobody is asked twice', () => {
    const made = make(some({ analytics: true }, { hotjar: false }));
    expect(stillAnswers(made, { ...RULES, revision: '7', mode: 'opt-in' }, made.at)).toBe(true);
  });

  it('says how, for how long, under which rule and for which revision it was made', () => {
    const circumstances = { revision: '8', mode: 'opt-out', gpc: true } as const;
    const days = (isRefusal: boolean) => (isRefusal ? 365 : 30);
    const madeOf = (wish: Wish) => decide({ ...RULES, ...circumstances, days }, 'custom', wish, null);
    expect(madeOf(wishForAll(false))).toMatchObject({ ...circumstances, method: 'custom', days: 365 });
    expect(madeOf(some({ analytics: true, targeting: true }, { ads: false }))).toMatchObject({ days: 365 });
    expect(madeOf(wishForAll(true))).toMatchObject({ days: 30 });
  });

  it('keeps an opt-out for a year at least, whatever the rule of a place that is not known yet', () => {
    const daysOf = (method: Method, usual: number) =>
      decide({ ...ASKED, days: () => usual }, method, some({ targeting: false }), null).days;
    expect([daysOf('opt-out', 182), daysOf('opt-out', 390), daysOf('reject-all', 182)]).toEqual([365, 390, 182]);
  });

  it('folds a long revision once', () => {
    const revision = 'terms of the shop, autumn';
    const made = decide({ ...ASKED, revision }, 'custom', wishForAll(false), null);
    expect(made.revision).toBe(foldRevision(revision));
  });

  it('can be written and read back as it is', () => {
    const made = make(some({ analytics: true }, { hotjar: false, ads: true }));
    expect(decode(encode(made))).toEqual(made);
  });

  it('finds no name among its answers that was not put there', () => {
    const { categories, services } = make(wishForAll(true));
    expect(['constructor' in categories, '__proto__' in services]).toEqual([false, false]);
  });

  it('takes categories that are named like what objects have', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
    const rules: Rules = { categories: names.map((id) => ({ id, required: false })), services: [] };
    const { categories } = make((_, name) => name === 'toString', null, rules);
    expect(Object.entries(categories)).toEqual([
      ['constructor', false],
      ['toString', true],
      ['hasOwnProperty', false],
      ['__proto__', false],
    ]);
    expect(({} as Record<string, unknown>)['false']).toBeUndefined();
  });
});
