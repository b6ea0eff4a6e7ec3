// Receipts: made at a decision, read back from this device.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deriveConsent, type Today } from '../../src/core/consent.js';
import type { Decision } from '../../src/core/decision.js';
import { VERSION } from '../../src/core/version.js';
import { createReceipt, logOf, readReceipts } from '../../src/store/receipts.js';

const TODAY: Today = {
  categories: [
    { id: 'functionality', required: true },
    { id: 'analytics', required: false },
  ],
  services: [{ id: 'ga4', category: 'analytics', required: false }],
  revision: '7',
  regime: 'eu',
  mode: 'opt-in',
  gpc: true,
  minor: false,
};

const DECISION: Decision = {
  at: Date.UTC(2026, 10, 20),
  days: 182,
  id: 'k3v9x0qmf2a71b8c',
  revision: '7',
  method: 'reject-all',
  mode: 'opt-in',
  gpc: true,
  required: ['functionality'],
  categories: { analytics: false },
  services: {},
  known: [],
};

const consent = deriveConsent(TODAY, DECISION);
const SHOWN = { layer: 'banner', language: 'de', texts: ['Wir fragen.'] };

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('createReceipt', () => {
  it('says what was decided, how, when, where and in which language, and nothing more', () => {
    expect(createReceipt(consent, SHOWN)).toEqual({
      id: 'k3v9x0qmf2a71b8c',
      at: '2026-11-20T00:00:00.000Z',
      expires: '2027-05-21T00:00:00.000Z',
      revision: '7',
      method: 'reject-all',
      layer: 'banner',
      language: 'de',
      hash: '',
      regime: 'eu',
      gpc: true,
      minor: false,
      choices: { functionality: true, analytics: false },
      services: { ga4: false },
      version: VERSION,
    });
  });

  it('holds neither the texts nor what tells one browser from another', () => {
    const text = JSON.stringify(createReceipt(consent, SHOWN));
    for (const secret of ['Wir fragen', navigator.userAgent, location.href]) expect(text).not.toContain(secret);
  });

  it('comes back from storage as it was', () => {
    const receipt = createReceipt(consent, SHOWN);
    localStorage.setItem('assent:receipts', JSON.stringify([receipt]));
    expect(readReceipts('assent')).toEqual([receipt]);
  });
});

describe('logOf', () => {
  it('lies beside the record, not in its place', () => {
    expect(logOf('assent')).toBe('assent:receipts');
  });
});

describe('readReceipts', () => {
  it('is empty where nothing was kept', () => {
    expect(readReceipts('assent')).toEqual([]);
  });

  it('passes over what is no receipt', () => {
    localStorage.setItem('assent:receipts', '[null, 1, "a", {}, {"id": ""}, {"id": "a"}, [], true]');
    expect(readReceipts('assent')).toEqual([{ id: 'a' }]);
  });

  it.each(['', '{', 'null', '7', '"text"', 'true', '{}', '{"id":"a"}', '{"filter":"a"}', '['.repeat(100_000)])(
    'takes %.20s for an empty log',
    (content) => {
      localStorage.setItem('assent:receipts', content);
      expect(readReceipts('assent')).toEqual([]);
    },
  );

  it('never throws, and gives objects with an id alone, whatever was kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (content) => {
        localStorage.setItem('assent:receipts', content);
        for (const one of readReceipts('assent')) expect(one.id).toBeTruthy();
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('is empty where storage may not be read', () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
    expect(readReceipts('assent')).toEqual([]);
  });
});
