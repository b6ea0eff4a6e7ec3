// The engine of the signals: who is told, how often, and what a mistake costs.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUEUES } from '../../src/signals/queues.js';
import { createSignals, type Signal, type SignalPort, type Signals } from '../../src/signals/signal.js';
import { google } from './google-queue.js';
import { decide, EVERYTHING, install, page, portOf, startOne, stranger } from './page.js';

let signals: Signals | undefined;
let remove = () => undefined as unknown;
let log: string[] = [];

const warnings = () => vi.mocked(console.warn).mock.calls.flat();

const recorder: Signal = {
  words: { consent: 'targeting' },
  calls: ({ is, step }) => [['recorder', step, is['consent']]],
};

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

describe('the engine', () => {
  it('tells at once, and nobody twice', () => {
    remove = install(log, ['recorder']);
    signals = startOne('x', recorder, stranger());
    expect(log).toEqual(['recorder default false']);
    for (let time = 0; time < 3; time++) signals.update();
    expect(log).toEqual(['recorder default false']);
  });

  it('leaves alone whom the site has switched off', () => {
    remove = install(log, ['recorder']);
    signals = startOne('x', recorder, stranger(), false);
    signals.update();
    expect(log).toEqual([]);
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
