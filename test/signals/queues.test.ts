// Vendors of a queue with more to say than the table of the contracts: without cookies, and not twice.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUEUES } from '../../src/signals/queues.js';
import type { Signal, Signals } from '../../src/signals/signal.js';
import { decide, install, page, startOne, stranger } from './page.js';

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
