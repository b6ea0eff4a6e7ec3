// Whether a remembered decision answers what the site asks today.
import { describe, expect, it } from 'vitest';
import type { CategoryRule, Rules, ServiceRule } from '../../src/core/categories.js';
import { DAY, type Decision, type Mode } from '../../src/core/decision.js';
import { stillAnswers, type Question } from '../../src/store/still-answers.js';
import { decode, encode, foldRevision, serviceMark } from '../../src/store/record.js';
import { decisionOf } from '../helpers/decision.js';

const AT = Date.UTC(2026, 10, 20);
const NOW = AT + 10 * DAY;

const category = (id: string, required = false): CategoryRule => ({ id, required });
const service = (id: string, of: string, required = false): ServiceRule => ({ id, category: of, required });

const CATEGORIES = [category('functionality', true), category('analytics'), category('targeting')];
const SERVICES = [service('ga4', 'analytics'), service('ads', 'targeting')];

const made = (rest: Partial<Decision> = {}): Decision =>
  decisionOf({
    at: AT,
    revision: '7',
    method: 'custom',
    categories: { analytics: true, targeting: false },
    known: [serviceMark('ga4', 'analytics'), serviceMark('ads', 'targeting')],
    ...rest,
  });

const asked = (rest: Partial<Rules> & { revision?: string; mode?: Mode } = {}): Question => {
  const { revision = '7', mode = 'opt-in', categories = CATEGORIES, services = SERVICES } = rest;
  return { categories, services, revision, mode };
};

const REFUSED = { analytics: false, targeting: false };
const LONG = 'terms of the shop, autumn';

interface Case {
  readonly decision?: Decision;
  readonly question?: Question;
  readonly now?: number;
}

describe('a decision answers', () => {
  it.each<[when: string, one: Case]>([
    ['what it was asked', {}],
    [
      'a long revision that it remembers folded',
      { decision: made({ revision: foldRevision(LONG) }), question: asked({ revision: LONG }) },
    ],
    [
      'after a category was removed',
      { question: asked({ categories: CATEGORIES.slice(0, 2), services: SERVICES.slice(0, 1) }) },
    ],
    ['after a service was removed', { question: asked({ services: SERVICES.slice(0, 1) }) }],
    ['after services changed their order', { question: asked({ services: SERVICES.toReversed() }) }],
    [
      'after a required category was added',
      { question: asked({ categories: [...CATEGORIES, category('safety', true)] }) },
    ],
    [
      'after a required service was added',
      { question: asked({ services: [...SERVICES, service('fraud', 'analytics', true)] }) },
    ],
    [
      'after an optional category turned required',
      {
        question: asked({
          categories: [CATEGORIES[0] as CategoryRule, category('analytics', true), category('targeting')],
        }),
      },
    ],
    ['a millisecond before it expires', { now: AT + 182 * DAY - 1 }],
    ['under a clock that was set back by hours', { now: AT - DAY / 2 }],
    ['under a stricter rule, if it granted nothing', { decision: made({ mode: 'opt-out', categories: REFUSED }) }],
    ['under a milder rule', { question: asked({ mode: 'notice' }) }],
    [
      'under the same mild rule, with grants',
      { decision: made({ mode: 'opt-out' }), question: asked({ mode: 'opt-out' }) },
    ],
  ])('%s', (_, { decision = made(), question = asked(), now = NOW }) => {
    expect(stillAnswers(decision, question, now)).toBe(true);
  });
});

describe('a decision does not answer', () => {
  it.each<[when: string, one: Case]>([
    ['another revision', { question: asked({ revision: '8' }) }],
    ['a time before it was made, by more than a day', { now: AT - DAY - 1 }],
    ['no revision, if it was made for one', { question: asked({ revision: '' }) }],
    ['a revision, if it was made for none', { decision: made({ revision: '' }) }],
    [
      'another long revision',
      { decision: made({ revision: foldRevision(LONG) }), question: asked({ revision: `${LONG}!` }) },
    ],
    [
      'a revision that looks like a folded one',
      { decision: made({ revision: foldRevision(LONG) }), question: asked({ revision: foldRevision(LONG) }) },
    ],
    ['after a category was added', { question: asked({ categories: [...CATEGORIES, category('preference')] }) }],
    [
      'after a category was added whose name every object has',
      {
        decision: decode(encode(made())) as Decision,
        question: asked({ categories: [...CATEGORIES, category('constructor')] }),
      },
    ],
    [
      'after a required category turned optional',
      { question: asked({ categories: [category('functionality'), ...CATEGORIES.slice(1)] }) },
    ],
    ['after a service was added', { question: asked({ services: [...SERVICES, service('hotjar', 'analytics')] }) }],
    [
      'after a service moved to another category',
      { question: asked({ services: [service('ga4', 'targeting'), ...SERVICES.slice(1)] }) },
    ],
    ['after a required service turned optional', { decision: made({ known: [serviceMark('ads', 'targeting')] }) }],
    ['at the moment it expires', { now: AT + 182 * DAY }],
    ['long after it expired', { now: AT + 1_000 * DAY }],
    ['under opt-in, if it granted something under opt-out', { decision: made({ mode: 'opt-out' }) }],
    ['under opt-in, if it granted something under notice', { decision: made({ mode: 'notice' }) }],
    [
      'under opt-out, if it granted something under notice',
      { decision: made({ mode: 'notice' }), question: asked({ mode: 'opt-out' }) },
    ],
    [
      'under a stricter rule, if it granted a single service',
      { decision: made({ mode: 'opt-out', categories: REFUSED, services: { ga4: true } }) },
    ],
  ])('%s', (_, { decision = made(), question = asked(), now = NOW }) => {
    expect(stillAnswers(decision, question, now)).toBe(false);
  });
});

describe('a decision without services', () => {
  it('answers a site without services', () => {
    expect(stillAnswers(made({ known: [] }), asked({ services: [] }), NOW)).toBe(true);
  });
});
