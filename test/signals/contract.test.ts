// The contract with every vendor, held against what it hears.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { adobe } from '../../src/signals/adobe.js';
import { piwik } from '../../src/signals/piwik.js';
import { QUEUES } from '../../src/signals/queues.js';
import type { Signal, Signals } from '../../src/signals/signal.js';
import { wordpress } from '../../src/signals/wordpress.js';
import type { Contract } from './contract.js';
import { CONTRACTS } from './contracts.js';
import { decide, EVERYTHING, install, page, show, startOne, stranger, type Visitor } from './page.js';

const SIGNALS: Record<string, Signal> = { ...QUEUES, adobe, piwik, wordpress };

let signals: Signals | undefined;
let remove = () => undefined as unknown;

/** A page with the vendor in it. `since` gives what was called since it was asked the last time. */
function visit(name: string, visitor: Visitor, isHere = true) {
  const log: string[] = [];
  const { here } = CONTRACTS[name] as Contract;
  const arrive = () => {
    remove = install(log, here);
    // Asking is not telling.
    if ('wp_has_consent' in page) page['wp_has_consent'] = () => false;
  };
  if (isHere) arrive();
  signals = startOne(name, SIGNALS[name] as Signal, visitor);
  signals.update();
  return { arrive, since: () => log.splice(0), update: signals.update };
}

afterEach(() => {
  signals?.destroy();
  remove();
  for (const name of ['disableHubSpotCookieBanner', 'wp_consent_type']) Reflect.deleteProperty(page, name);
  vi.restoreAllMocks();
});

it('is made with every vendor of the table', () => {
  expect(Object.keys(CONTRACTS).sort()).toEqual([...Object.keys(QUEUES), 'adobe', 'piwik', 'wordpress'].sort());
});

describe.each(Object.entries(CONTRACTS))('%s', (name, contract) => {
  it('hears the default', () => {
    expect(visit(name, stranger()).since()).toEqual(contract.default);
  });

  it('hears a grant', () => {
    const visitor = stranger();
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor, ...EVERYTHING);
    update();
    expect(since()).toEqual(contract.grant);
  });

  it('hears a refusal', () => {
    const visitor = stranger();
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor);
    update();
    expect(since()).toEqual(contract.refuse);
  });

  it('hears a change', () => {
    const visitor = stranger();
    decide(visitor, 'analytics');
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor, 'targeting');
    update();
    expect(since()).toEqual(contract.change);
  });

  it('hears a withdrawal', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    const { since, update } = visit(name, visitor);
    since();
    decide(visitor);
    update();
    expect(since()).toEqual(contract.withdraw);
  });

  it('hears on every page what was decided', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    expect(visit(name, visitor).since()).toEqual(contract.again);
  });

  it('hears what a browser asks for', () => {
    const visitor = stranger({ allowed: ['functionality', 'analytics', 'preference'], mode: 'opt-out', gpc: true });
    expect(visit(name, visitor).since()).toEqual(contract.gpc);
  });

  it.each([
    ['a minor, where others have to be asked', { minor: true }],
    ['a minor, where others are not asked', { minor: true, mode: 'opt-out' }],
    ['whose yes has lapsed', { lapsed: true }],
  ] as const)('hears what holds for someone: %s', (_, changes) => {
    expect(visit(name, stranger(changes)).since()).toEqual(contract.closed ?? contract.default);
  });

  it('hears the same thing once', () => {
    const visitor = stranger();
    const { since, update } = visit(name, visitor);
    decide(visitor, ...EVERYTHING);
    update();
    since();
    update();
    document.dispatchEvent(new Event('assent-activated'));
    expect(since()).toEqual([]);
  });

  const lists = contract.here.filter((one) => one.endsWith('.push')).map((one) => one.slice(0, -5));
  if (lists.length) {
    it.each([
      ['default', []],
      ['again', EVERYTHING],
    ] as const)(
      'hears what holds (%s) first in a list that the page puts in the place of its own',
      (moment, allowed) => {
        remove = () => lists.forEach((one) => Reflect.deleteProperty(page, one));
        const visitor = stranger();
        if (allowed.length) decide(visitor, ...allowed);
        visit(name, visitor, false);
        const filled = lists.filter((list) => list in page);
        for (const list of filled) page[list] = ['literal'];
        const found = filled.map((list) => [list, ...(page[list] as unknown[]).map(show)].join(' '));
        const said = (list: string) => contract[moment].flatMap((line) => line.split(`${list}.push `)[1] ?? []);
        expect(found).toEqual(filled.map((list) => [list, ...said(list), 'literal'].join(' ')));
        expect(filled).not.toEqual([]);
      },
    );
  }

  if (contract.isQueue) {
    it('finds everything in its queue when it comes late', () => {
      remove = () => contract.here.forEach((one) => Reflect.deleteProperty(page, one.split('.')[0] ?? ''));
      const visitor = stranger();
      const { update } = visit(name, visitor, false);
      decide(visitor, ...EVERYTHING);
      update();
      const kept = contract.here.flatMap((one) => {
        const queue = page[one.split('.')[0] ?? ''] as { q?: unknown[] } & unknown[];
        return queue.q ?? queue;
      });
      const entries = [...contract.default, ...contract.grant].length;
      // UET's queue is a flat list of words.
      expect(kept).toHaveLength(name === 'microsoft' ? entries * 3 : entries);
    });
  } else {
    it('hears what holds when it comes late', () => {
      const visitor = stranger();
      const { arrive, since, update } = visit(name, visitor, false);
      decide(visitor, ...EVERYTHING);
      update();
      arrive();
      document.head.dispatchEvent(new Event('load'));
      expect(since()).toEqual(contract.again);
    });

    it('is not missed where it never comes', () => {
      const warn = vi.spyOn(console, 'warn');
      const error = vi.spyOn(console, 'error');
      const before = Object.keys(page).filter((key) => key !== 'wp_consent_type');
      const visitor = stranger();
      const { update } = visit(name, visitor, false);
      decide(visitor, ...EVERYTHING);
      update();
      expect(Object.keys(page).filter((key) => key !== 'wp_consent_type')).toEqual(before);
      expect(warn).not.toHaveBeenCalled();
      expect(error).not.toHaveBeenCalled();
    });
  }
});
