// Google, as a site configures it: what its words follow, and what else its queue is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUEUES } from '../../src/signals/queues.js';
import { createSignals, type Signal, type Signals } from '../../src/signals/signal.js';
import { google } from './google-queue.js';
import { decide, EVERYTHING, page, portOf, show, startOne, stranger } from './page.js';

let signals: Signals | undefined;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  signals?.destroy();
  Reflect.deleteProperty(page, 'dataLayer');
  vi.restoreAllMocks();
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
