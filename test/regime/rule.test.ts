// The rule for this visitor, while the place is known, while somebody is asked for it, and after that.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveSettings } from '../../src/config/settings.js';
import { createRule } from '../../src/regime/rule.js';

const REGIMES = [
  { id: 'eu', where: ['EU'], mode: 'opt-in' },
  { id: 'california', where: ['US-CA'], mode: 'opt-out', days: 300 },
  { id: 'deaf', where: ['US'], mode: 'notice', gpc: false },
];

const onFault = vi.fn();
const ruleOf = (config: object, tag?: string) =>
  createRule(
    resolveSettings(config, () => undefined),
    tag,
    onFault,
  );

beforeEach(() => {
  onFault.mockClear();
  sessionStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe('the rule', () => {
  it.each([
    ['DE', true],
    ['US-CA', true],
    ['US-TX', false],
  ])('hears the signal of the browser in %s, unless it says that it does not: %s', (region, isHeard) => {
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    expect(ruleOf({ regimes: REGIMES }, region).facts().gpc).toBe(isHeard);
    vi.stubGlobal('navigator', {});
    expect(ruleOf({ regimes: REGIMES }, region).facts().gpc).toBe(false);
  });

  it('says for how long an answer is kept there', () => {
    const { days } = ruleOf({ regimes: REGIMES, store: { days: 30 } }, 'US-CA').facts();
    expect([days(false), days(true)]).toEqual([300, 365]);
    const europe = ruleOf({ regimes: REGIMES, store: { days: 30 } }, 'DE').facts();
    expect([europe.days(false), europe.days(true)]).toEqual([30, 30]);
  });

  it.each([
    [{ regimes: REGIMES, region: 'nowhere' }, 1],
    [{ regimes: [{ id: 'x' }] }, 1],
    [{ regimes: REGIMES, region: 'DE' }, 0],
    [{}, 0],
  ])('has it said that %j can’t be read: %s', (config, faults) => {
    const rule = ruleOf(config);
    expect(onFault).toHaveBeenCalledTimes(faults);
    expect(rule.facts().mode).toBe('opt-in');
  });
});

describe('the place', () => {
  const KEY = 'assent:region';
  const regimes = ['GB', 'DE-BY', 'US-CA', 'JP'].map((place) => ({ id: place, where: [place], mode: 'notice' }));
  const elsewhere = { id: 'elsewhere', where: ['*'], mode: 'opt-in' };
  const found = (tag: string | undefined, region: unknown) =>
    ruleOf({ regimes: [...regimes, elsewhere], region }, tag).facts().regime;

  function addMeta(content: string) {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'assent-region', content });
    document.head.append(meta);
  }

  beforeEach(() => {
    document.head.innerHTML = '';
  });

  it('is what the tag says, or else the page, the configuration, the session', () => {
    expect(found(undefined, undefined)).toBe('elsewhere');
    sessionStorage.setItem(KEY, 'JP');
    expect(found(undefined, '/region')).toBe('JP');
    expect(found(undefined, 'GB')).toBe('GB');
    addMeta('de-by');
    expect(found(undefined, 'GB')).toBe('DE-BY');
    expect(found('us-ca', 'GB')).toBe('US-CA');
  });

  it('is not looked for in storage where no address is asked', () => {
    const read = vi.spyOn(Storage.prototype, 'getItem');
    expect(found(undefined, undefined)).toBe('elsewhere');
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('is not what is no place', () => {
    addMeta('');
    sessionStorage.setItem(KEY, 'undefined');
    expect(found('Germany', { toString: () => 'GB' })).toBe('elsewhere');
    expect(found('Germany', '/region')).toBe('elsewhere');
  });

  it('needs neither a page nor storage', () => {
    for (const name of ['document', 'sessionStorage']) vi.stubGlobal(name, undefined);
    expect(found(undefined, 'GB')).toBe('GB');
    expect(found(undefined, '/region')).toBe('elsewhere');
  });
});

describe('an address that knows the place', () => {
  const answer = (json: object) =>
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(json) }));
  const located = (rule: ReturnType<typeof ruleOf>) =>
    new Promise<void>((done) => {
      rule.locate(done);
    });

  it('is asked while the strictest rule holds, and then the rule of the place does', async () => {
    answer({ country: 'US', region: 'CA' });
    const rule = ruleOf({ regimes: REGIMES, region: '/where' });
    expect([rule.isLocating, rule.facts().regime]).toEqual([true, 'eu']);
    await located(rule);
    expect([rule.isLocating, rule.facts().regime]).toEqual([false, 'california']);
  });

  it('leaves the strictest where it knows nothing', async () => {
    answer({});
    const rule = ruleOf({ regimes: REGIMES }, '/where');
    await located(rule);
    expect([rule.isLocating, rule.facts().regime]).toEqual([false, 'eu']);
  });

  it('is asked once a session, also where it knows nothing', async () => {
    answer({ country: 'XX' });
    await located(ruleOf({ regimes: REGIMES, region: '/where' }));
    const next = ruleOf({ regimes: REGIMES, region: '/where' });
    expect([next.isLocating, next.facts().regime]).toEqual([false, 'eu']);
  });

  it.each([
    ['there is but one rule everywhere', { region: '/where' }, undefined],
    ['the tag says the place', { regimes: REGIMES, region: '/where' }, 'DE'],
  ])('is not asked where %s', (_, config, tag) => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const rule = ruleOf(config, tag);
    rule.locate(() => undefined);
    expect(rule.isLocating).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });
});
