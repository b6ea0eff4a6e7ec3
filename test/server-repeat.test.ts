// @vitest-environment node
// Repeating the record from a server, so that a browser keeps it for as long as was said.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConsent, repeatCookie } from '../src/server.js';
import { cookie, record } from './helpers/server-record.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('repeatCookie', () => {
  it('repeats the record for as long as it has left, and no longer', () => {
    vi.useFakeTimers({ now: Date.now() + 100 * 864e5 });
    const line = repeatCookie(cookie(record)) ?? '';
    expect(line).toMatch(/^assent=[\x21-\x3a\x3c-\x7e]+; Path=\/; Max-Age=\d+; SameSite=Lax; Secure$/);
    expect(line).toContain(record);
    expect(Number(/Max-Age=(\d+)/.exec(line)?.[1]) / 86_400).toBeCloseTo(82, 1);
  });

  it('names domain and leaves Secure out where it is told to', () => {
    expect(repeatCookie(cookie(record), { domain: 'example.co.uk', secure: false })).toMatch(
      /; Domain=example\.co\.uk$/,
    );
  });

  it.each(['Strict', 'None'] as const)("keeps the site's own SameSite=%s", (sameSite) => {
    expect(repeatCookie(cookie(record), { sameSite })).toMatch(new RegExp(`; SameSite=${sameSite}; Secure$`));
  });

  it.each([
    ['nothing', undefined],
    ['rubbish', 'assent=yes'],
  ])('repeats nothing for %s', (_, header) => {
    expect(repeatCookie(header)).toBeNull();
  });

  it('repeats nothing that has expired', () => {
    vi.useFakeTimers({ now: new Date(readConsent(cookie(record)).expires ?? 0) });
    expect(repeatCookie(cookie(record))).toBeNull();
  });
});
