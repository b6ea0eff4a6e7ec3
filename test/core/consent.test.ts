// What holds for a visitor, from a decision or from none.
import { describe, expect, it } from 'vitest';
import type { Rules } from '../../src/core/categories.js';
import { changedNames, deriveConsent, differs, type Consent, type Today } from '../../src/core/consent.js';
import { DAY, type Decision } from '../../src/core/decision.js';

const RULES: Rules = {
  categories: [
    { id: 'functionality', required: true },
    { id: 'analytics', required: false },
    { id: 'targeting', required: false },
  ],
  services: [
    { id: 'ga4', category: 'analytics', required: false },
    { id: 'ads', category: 'targeting', required: false },
    { id: 'checkout', category: 'functionality', required: true },
    { id: 'fraud', category: 'targeting', required: true },
  ],
};

const FACTS = { revision: '7', regime: 'eu', mode: 'opt-in', gpc: false, minor: false } as const;

const decision = (rest: Partial<Decision> = {}): Decision => ({
  at: Date.UTC(2026, 10, 20),
  days: 182,
  id: 'abc',
  revision: '6',
  method: 'custom',
  mode: 'opt-in',
  gpc: false,
  categories: { analytics: true, targeting: false },
  required: ['functionality'],
  services: {},
  known: [],
  ...rest,
});

const derive = (made: Decision | null, facts: Partial<Today> = {}, rules = RULES) =>
  deriveConsent({ ...rules, ...FACTS, ...facts }, made);

const allowed = ({ choices, services }: Consent) =>
  Object.entries({ ...choices, ...services })
    .filter(([, answer]) => answer)
    .map(([name]) => name);

describe('deriveConsent', () => {
  it('gives what is required and nothing else before a decision', () => {
    expect(derive(null)).toEqual({
      decided: false,
      choices: { functionality: true, analytics: false, targeting: false },
      services: { ga4: false, ads: false, checkout: true, fraud: true },
      id: null,
      at: null,
      expires: null,
      revision: '7',
      method: null,
      regime: 'eu',
      gpc: false,
      minor: false,
    });
  });

  it('says of a decision when, how and until when', () => {
    const { decided, id, at, expires, method } = derive(decision());
    expect({ decided, id, at, expires, method }).toEqual({
      decided: true,
      id: 'abc',
      at: '2026-11-20T00:00:00.000Z',
      expires: '2027-05-21T00:00:00.000Z',
      method: 'custom',
    });
    expect(Date.parse(expires ?? '') - Date.parse(at ?? '')).toBe(182 * DAY);
  });

  it('says what the circumstances are now, not what they were at the decision', () => {
    const { revision, regime, gpc } = derive(decision({ gpc: false }), { regime: 'california', gpc: true });
    expect({ revision, regime, gpc }).toEqual({ revision: '7', regime: 'california', gpc: true });
  });

  it.each([
    ['goes ahead where the law exempts it', 'analytics', { exempt: true }, null, true],
    ['waits for a yes where no law does', 'analytics', { exempt: false }, null, false],
    ['never goes ahead for adverts', 'targeting', { exempt: true }, null, false],
    ['never goes ahead for a minor', 'analytics', { exempt: true, minor: true }, null, false],
    ['is stopped by a no', 'analytics', { exempt: true }, decision({ categories: { analytics: false } }), false],
  ] as const)('an exempt service %s', (_, category, facts, made, expected) => {
    const rules = { ...RULES, services: [{ id: 'counter', category, required: false, exempt: true }] };
    const { choices, services } = derive(made, facts, rules);
    expect(services).toEqual({ counter: expected });
    expect(choices[category]).toBe(false);
  });

  it('lets services follow their category', () => {
    expect(allowed(derive(decision()))).toEqual(['functionality', 'analytics', 'ga4', 'checkout', 'fraud']);
  });

  it('lets a single service differ from its category, either way', () => {
    const { choices, services } = derive(decision({ services: { ga4: false, ads: true } }));
    expect([choices['analytics'], services['ga4']]).toEqual([true, false]);
    expect([choices['targeting'], services['ads']]).toEqual([false, true]);
  });

  it('keeps what is required on, whatever was decided', () => {
    const refused = decision({ categories: { functionality: false }, services: { fraud: false } });
    expect(allowed(derive(refused))).toEqual(['functionality', 'checkout', 'fraud']);
  });

  it('gives a minor what is required and nothing else, whatever was decided', () => {
    const everything = decision({
      categories: { analytics: true, targeting: true },
      services: { ga4: true, ads: true },
    });
    const consent = derive(everything, { minor: true });
    expect(allowed(consent)).toEqual(['functionality', 'checkout', 'fraud']);
    expect([consent.minor, consent.decided]).toEqual([true, true]);
  });

  it('refuses a category that the decision knows nothing of', () => {
    expect(allowed(derive(decision({ categories: {} })))).toEqual(['functionality', 'checkout', 'fraud']);
  });

  it('says nothing of a category that the site no longer has', () => {
    const { choices } = derive(decision({ categories: { analytics: true, gone: true } }));
    expect(Object.keys(choices)).toEqual(['functionality', 'analytics', 'targeting']);
  });

  it('never allows a service of an unknown category, required or answered for', () => {
    const rules: Rules = {
      categories: RULES.categories,
      services: [
        { id: 'a', category: 'nothing', required: true },
        { id: 'b', category: 'constructor', required: false },
        { id: 'c', category: 'nothing', required: false },
      ],
    };
    const { services } = derive(decision({ services: { b: true, c: true } }), {}, rules);
    expect(services).toEqual({ a: false, b: false, c: false });
  });

  it('takes nothing but true for a yes to a category', () => {
    const odd = decision({
      categories: { analytics: 'yes' as unknown as boolean, targeting: 1 as unknown as boolean },
    });
    expect(derive(odd).choices).toEqual({ functionality: true, analytics: false, targeting: false });
  });

  it('answers only for names that were put there', () => {
    const { choices, services } = derive(null);
    expect([choices['constructor'], services['toString'], '__proto__' in choices]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });

  it('knows a category named __proto__ like any other', () => {
    const rules: Rules = { categories: [{ id: '__proto__', required: false }], services: [] };
    const { choices } = derive(null, {}, rules);
    expect(Object.entries(choices)).toEqual([['__proto__', false]]);
  });

  it('is frozen as a whole', () => {
    const consent = derive(decision()) as { decided: boolean; choices: Record<string, boolean> };
    expect(() => (consent.decided = false)).toThrow(TypeError);
    expect(() => (consent.choices['targeting'] = true)).toThrow(TypeError);
    expect(Object.isFrozen(derive(null).services)).toBe(true);
  });

  it('is another object each time', () => {
    const made = decision();
    expect(derive(made)).not.toBe(derive(made));
    expect(derive(made)).toEqual(derive(made));
  });
});

describe('changedNames', () => {
  it('names the categories and services whose answer differs, categories first', () => {
    const before = derive(decision({ categories: { analytics: true, targeting: false } }));
    const after = derive(decision({ categories: { analytics: false, targeting: false }, services: { ads: true } }));
    expect(changedNames(before, after)).toEqual(['analytics', 'ga4', 'ads']);
    expect(changedNames(after, before)).toEqual(['analytics', 'ga4', 'ads']);
  });

  it('is empty where another decision answers the same', () => {
    expect(changedNames(derive(decision({ id: 'abc' })), derive(decision({ id: 'def', at: 1 })))).toEqual([]);
  });
});

describe('two consents differ', () => {
  it('where an answer, the decision or the rule is another, and else not', () => {
    const made = decision({ categories: { analytics: true, targeting: false } });
    const [now, elsewhere] = [derive(made), derive(made, { regime: 'gb' })];
    expect(elsewhere.choices).toEqual(now.choices);
    expect(differs(now, elsewhere)).toBe(true);
    expect(differs(now, derive({ ...made, id: 'def' }))).toBe(true);
    expect(differs(now, derive({ ...made, categories: { analytics: false, targeting: false } }))).toBe(true);
    expect(differs(now, derive(made))).toBe(false);
  });
});
