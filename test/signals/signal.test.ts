// The engine of the signals: who is told, how often, and what a mistake costs.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUEUES } from '../../src/signals/queues.js';
import { createSignals, type Signal, type SignalPort, type Signals } from '../../src/signals/signal.js';
import { decide, EVERYTHING, install, page, portOf, show, startOne, stranger } from './page.js';

let signals: Signals | undefined;
let remove = () => undefined as unknown;
let log: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  log = [];
});

afterEach(() => {
  signals?.destroy();
  remove();
  Reflect.deleteProperty(page, 'dataLayer');
  vi.restoreAllMocks();
});

const warnings = () => vi.mocked(console.warn).mock.calls.flat();

/** Google as a site has configured it; gives what its queue holds. */
function google(options: unknown, visitor = stranger()): string[] {
  signals = startOne('google', QUEUES['google'] as Signal, visitor, options);
  signals.update();
  return (page['dataLayer'] as unknown[]).map(show);
}

const recorder: Signal = {
  words: { consent: 'targeting' },
  calls: ({ is, step }) => [['recorder', step, is['consent']]],
};

describe('the engine', () => {
  it('tells at once, and nobody twice', () => {
    remove = install(log, ['recorder']);
    signals = startOne('x', recorder, stranger());
    expect(log).toEqual(['recorder default false']);
    for (let time = 0; time < 3; time++) signals.update();
    expect(log).toEqual(['recorder default false']);
  });

  it('tells a refusal, though nothing was allowed before', () => {
    remove = install(log, ['recorder']);
    const visitor = stranger();
    signals = startOne('x', recorder, visitor);
    signals.update();
    decide(visitor);
    signals.update();
    expect(log).toEqual(['recorder default false', 'recorder update false']);
  });

  it.each(['load', 'assent-activated', 'DOMContentLoaded'])('looks at %s whether somebody has come', (type) => {
    signals = startOne('x', recorder, stranger());
    remove = install(log, ['recorder']);
    document.dispatchEvent(new Event(type));
    expect(log).toEqual(['recorder default false']);
  });

  it('goes on where a vendor throws, and tells it at the next chance', () => {
    const visitor = stranger();
    const port = portOf(visitor, (name) => ({ ...recorder, calls: () => [[name]] }));
    let isBroken = true;
    page['broken'] = () => {
      if (isBroken) throw new Error('not ready');
      log.push('broken');
    };
    const clean = install(log, ['sound']);
    remove = () => (clean(), Reflect.deleteProperty(page, 'broken'));
    signals = createSignals({ broken: true, sound: true }, port);
    signals.update();
    expect(log).toEqual(['sound']);
    expect(warnings()).toEqual([
      expect.stringContaining('[assent:signals] signals.broken: expected to be told, got Error: not ready'),
    ]);
    isBroken = false;
    signals.update();
    expect(log).toEqual(['sound', 'broken']);
  });

  it('stops when it is over', () => {
    signals = startOne('x', recorder, stranger());
    signals.destroy();
    remove = install(log, ['recorder']);
    signals.update();
    document.dispatchEvent(new Event('load'));
    expect(log).toEqual([]);
  });

  it('tells what is loaded when it has come, but not after the end', () => {
    remove = install(log, ['recorder']);
    const arrivals: (() => void)[] = [];
    const port = portOf(stranger(), () => undefined);
    const find: SignalPort['find'] = (_, use) => arrivals.push(() => use(recorder));
    signals = createSignals({ x: true }, { ...port, find });
    createSignals({ y: true }, { ...port, find }).destroy();
    expect(log).toEqual([]);
    for (const arrive of arrivals) arrive();
    expect(log).toEqual(['recorder default false']);
  });

  it('leaves out what is switched off, and what never came', () => {
    signals = createSignals({ x: false, y: true }, { ...portOf(stranger(), () => recorder), find: (name) => name });
    signals.update();
    expect(log).toEqual([]);
    expect(warnings()).toEqual([]);
  });

  it.each([
    { gogle: true },
    { google: { ad_strage: 'targeting' } },
    { google: { ad_user_data: 7 } },
    { google: { ad_user_data: 'N-0-PE' } },
  ])('has explained what is wrong with %o', (config) => {
    const port = portOf(stranger(), (name) => QUEUES[name]);
    createSignals(config, port).destroy();
    expect(port.explain).toHaveBeenCalled();
    expect(warnings()).toEqual([]);
  });

  it('denies a word that follows nothing, and tells the others', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    const [entry] = google({ ad_user_data: 7, ad_personalization: 'N-0-PE' }, visitor);
    expect(entry).toContain(
      '{ad_storage:granted,ad_user_data:denied,ad_personalization:denied,analytics_storage:granted',
    );
  });

  it('says no more of what a vendor heard, once that has led to another answer', () => {
    const heard: string[] = [];
    const visitor = stranger();
    const bank: Signal = {
      words: { a: 'analytics', b: 'targeting' },
      calls: ({ is }) => ['a', 'b'].map((word) => ['bank', word, is[word]]),
    };
    page['bank'] = (word: string, answer: boolean) => {
      heard.push(`${word} ${answer}`);
      if (!answer || word === 'b') return;
      decide(visitor);
      signals.update();
    };
    const signals = startOne('bank', bank, visitor);
    decide(visitor, ...EVERYTHING);
    heard.length = 0;
    signals.update();
    expect(heard).toEqual(['a true', 'a false', 'b false']);
    Reflect.deleteProperty(page, 'bank');
  });
});

describe('a mapping', () => {
  it('is no fault of the site where a word follows what the site does without', () => {
    const port = { ...portOf(stranger(), () => QUEUES['google']), answerTo: () => undefined };
    createSignals({ google: true }, port).update();
    expect(port.explain).not.toHaveBeenCalled();
  });

  it('moves a word to another category, to an expression, or nowhere', () => {
    const visitor = stranger();
    decide(visitor, 'analytics');
    const options = { ad_storage: 'analytics', ad_user_data: 'analytics targeting', analytics_storage: false };
    const [entry] = google(options, visitor);
    expect(entry).toContain(
      '{ad_storage:granted,ad_user_data:denied,ad_personalization:denied,analytics_storage:denied',
    );
  });

  it('never gives ad_storage for analytics unless the site says so', () => {
    const visitor = stranger();
    decide(visitor, 'analytics', 'preference');
    expect(google(true, visitor)[0]).toContain('{ad_storage:denied,');
  });
});

describe('Google', () => {
  it('gets nothing but arguments objects and events, the default first', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    google({ advanced: true, regions: [{ region: ['US'], ad_storage: 'granted' }] }, visitor);
    const entries = page['dataLayer'] as { [at: number]: unknown; event?: string }[];
    const kinds = entries.map((one) => (one.event ? one.event : Object.prototype.toString.call(one)));
    expect(kinds).toEqual([...Array<string>(3).fill('[object Arguments]'), 'consent_update']);
    expect(entries.map((one) => one[1])).toEqual(['default', 'ads_data_redaction', 'update', undefined]);
  });

  it('may be free to load before an answer, and then waits and sends no ids', () => {
    const entries = google({ advanced: true });
    expect(entries[0]).toContain(',wait_for_update:500}');
    expect(entries[1]).toBe('(set ads_data_redaction true)');
  });

  it('takes its other options, and another name of its queue', () => {
    const options = { wait_for_update: 900, url_passthrough: true, data_layer: 'other' };
    signals = startOne('google', QUEUES['google'] as Signal, stranger(), options);
    signals.update();
    const entries = (page['other'] as unknown[]).map(show);
    Reflect.deleteProperty(page, 'other');
    expect(entries[0]).toContain(',wait_for_update:900}');
    expect(entries.slice(1)).toEqual(['(set url_passthrough true)']);
    expect(page['dataLayer']).toBeUndefined();
  });

  const regions = [{ region: ['US-CA'], ad_storage: 'granted' }, { ad_storage: 'granted' }, null];

  it('has defaults of regions, but none without a region', () => {
    const entries = google({ regions });
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatch(/\{ad_storage:granted,ad_user_data:denied.*,region:\[US-CA\]\}/);
  });

  it.each([{ gpc: true }, { minor: true }, { decided: true }])('has none of them for %o', (changes) => {
    expect(google({ regions }, stranger(changes)).join()).not.toContain('region');
  });
});

describe('Matomo', () => {
  it('may count without cookies', () => {
    remove = install(log, ['_paq.push']);
    const visitor = stranger();
    signals = startOne('matomo', QUEUES['matomo'] as Signal, visitor, { cookies: true });
    signals.update();
    decide(visitor, 'analytics');
    signals.update();
    expect(log).toEqual(['_paq.push [requireCookieConsent]', '_paq.push [setCookieConsentGiven]']);
  });
});

describe('PostHog and Mixpanel', () => {
  it.each([
    ['posthog', 'capturing'],
    ['mixpanel', 'tracking'],
  ])('%s is not told the same yes on every page', (name, what) => {
    remove = install(log, [`${name}.opt_in_${what}`]);
    (page[name] as Record<string, unknown>)[`has_opted_in_${what}`] = () => true;
    const visitor = stranger();
    decide(visitor, 'analytics');
    signals = startOne(name, QUEUES[name] as Signal, visitor);
    signals.update();
    expect(log).toEqual([]);
  });
});
