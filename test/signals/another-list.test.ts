// A page that puts a list of its own in the place of a queue that we have filled.
import { afterEach, describe, expect, it } from 'vitest';
import { hubspot } from '../../src/signals/hubspot.js';
import { google } from '../../src/signals/google.js';
import { matomo } from '../../src/signals/matomo.js';
import type { Signal, Signals } from '../../src/signals/signal.js';
import { decide, EVERYTHING, page, show, startOne, stranger, type Visitor } from './page.js';

const started: Signals[] = [];

afterEach(() => {
  for (const one of started.splice(0)) one.destroy();
  for (const name of ['dataLayer', 'shopLayer', '_paq', '_hsq', '_hsp', 'disableHubSpotCookieBanner']) {
    Reflect.deleteProperty(page, name);
  }
});

function start(name: string, signal: Signal, visitor: Visitor, options: unknown = true) {
  const one = startOne(name, signal, visitor, options);
  started.push(one);
  return one;
}

/** What is in a queue: what each command says first, or the entry as it is. */
const heard = (name = 'dataLayer') =>
  (page[name] as Partial<Record<string, unknown>>[]).map((entry) =>
    typeof entry['length'] === 'number' ? (entry as unknown as string[])[1] : (entry['event'] ?? entry),
  );

const LITERAL = { pageCategory: 'home' };
const answered = () => {
  const visitor = stranger();
  decide(visitor, 'analytics');
  return visitor;
};

describe('another list in the place of a queue', () => {
  it('hears what holds before what it was given with, and before what follows', () => {
    start('google', google, answered());
    page['dataLayer'] = [LITERAL];
    (page['dataLayer'] as unknown[]).push({ event: 'gtm.js' });
    expect(heard()).toEqual(['default', 'update', 'consent_update', LITERAL, 'gtm.js']);
  });

  it('is the list that the page has kept hold of', () => {
    start('google', google, stranger());
    const list: unknown[] = [LITERAL];
    page['dataLayer'] = list;
    expect(page['dataLayer']).toBe(list);
    expect(heard()).toEqual(['default', LITERAL]);
  });

  it('hears what holds now, not what held before', () => {
    const visitor = stranger();
    const { update } = start('google', google, visitor);
    decide(visitor, ...EVERYTHING);
    update();
    decide(visitor);
    update();
    page['dataLayer'] = [];
    expect(heard()).toEqual(['default', 'update', 'consent_update']);
    expect((page['dataLayer'] as unknown[]).map(show).join()).not.toContain('ad_storage:granted');
  });

  it('hears each later answer once, also where it takes the place of another such list', () => {
    const visitor = stranger();
    const { update } = start('google', google, visitor);
    page['dataLayer'] = [LITERAL];
    page['dataLayer'] = [];
    decide(visitor, ...EVERYTHING);
    update();
    update();
    expect(heard()).toEqual(['default', 'update', 'consent_update']);
  });

  it('hears a first answer as an update', () => {
    const visitor = stranger();
    const { update } = start('google', google, visitor);
    page['dataLayer'] = [];
    decide(visitor);
    update();
    expect(heard()).toEqual(['default', 'update', 'consent_update']);
  });

  it.each([
    ['itself', (list: unknown[]) => list],
    ['itself, worked off', (list: unknown[]) => (list.splice(0), list)],
    ['a copy', (list: unknown[]) => [...list]],
    ['a longer copy', (list: unknown[]) => list.concat(LITERAL)],
  ])('hears nothing twice where it is %s', (_, change) => {
    start('google', google, answered());
    const next = change(page['dataLayer'] as unknown[]);
    const before = [...next];
    page['dataLayer'] = next;
    page['dataLayer'] = page['dataLayer'] ?? [];
    expect(page['dataLayer']).toEqual(before);
  });

  it('hears nothing twice where a library replaces what its list does, and everything later through that', () => {
    const visitor = stranger();
    const { update } = start('google', google, visitor);
    const list = page['dataLayer'] as unknown[];
    const taken: unknown[] = [];
    list.push = (entry) => taken.push(entry);
    page['dataLayer'] = list;
    decide(visitor);
    update();
    expect(list).toHaveLength(1);
    expect(taken).toHaveLength(2);
  });

  it('may be what is no list any more: the library that has worked it off, which hears later answers', () => {
    const visitor = stranger();
    const { update } = start('matomo', matomo, visitor);
    const taken: unknown[] = [];
    page['_paq'] = { push: (entry: unknown) => taken.push(entry) };
    expect(taken).toEqual([]);
    decide(visitor, 'analytics');
    update();
    expect(taken).toEqual([['setConsentGiven']]);
  });

  it('may come after nothing', () => {
    start('google', google, stranger());
    page['dataLayer'] = undefined;
    expect(page['dataLayer']).toBeUndefined();
    page['dataLayer'] = page['dataLayer'] ?? [];
    expect(heard()).toEqual(['default']);
  });

  it('of another vendor, or of the same, hears nothing', () => {
    start('hubspot', hubspot, answered());
    const other = [...(page['_hsp'] as unknown[])];
    page['_hsq'] = [];
    page['_paq'] = [];
    expect(page['_hsq']).toEqual([['doNotTrack', { track: true }]]);
    expect(page['_hsp']).toEqual(other);
    expect(page['_paq']).toEqual([]);
  });

  it('has any name that the site gives it', () => {
    start('google', google, stranger(), { data_layer: 'shopLayer' });
    page['shopLayer'] = [LITERAL];
    page['dataLayer'] = [LITERAL];
    expect(heard('shopLayer')).toEqual(['default', LITERAL]);
    expect(page['dataLayer']).toEqual([LITERAL]);
  });

  it('hears nothing after the end, and from a new beginning what a queue hears', () => {
    const { destroy } = start('google', google, stranger());
    destroy();
    page['dataLayer'] = [LITERAL];
    expect(page['dataLayer']).toEqual([LITERAL]);
    start('google', google, stranger());
    page['dataLayer'] = [];
    expect(heard()).toEqual(['default']);
  });

  it('leaves its name as any other: to be read, written, listed and defined anew', () => {
    start('google', google, stranger());
    for (const list of [page['dataLayer'], [LITERAL]]) {
      page['dataLayer'] = list;
      expect(Object.keys(window)).toContain('dataLayer');
      expect(Object.getOwnPropertyDescriptor(window, 'dataLayer')).toMatchObject({
        configurable: true,
        enumerable: true,
      });
    }
  });

  it('is not met, and nothing is thrown, where the page has fixed what the name stands for', () => {
    const list: unknown[] = [LITERAL];
    Object.defineProperty(page, 'fixedLayer', { value: list, writable: true, configurable: false, enumerable: true });
    start('google', google, stranger(), { data_layer: 'fixedLayer' });
    expect(list).toHaveLength(2);
  });
});
