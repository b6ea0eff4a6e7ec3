// A decision to be recorded, and records of it that only their sum makes whole.
import type { Decision } from '../../src/core/decision.js';
import { hash } from '../../src/core/hash.js';
import { encode, serviceMark } from '../../src/store/record.js';

/** A decision with something in every field. */
export const decision = (rest: Partial<Decision> = {}): Decision => ({
  at: Date.UTC(2026, 10, 20, 12),
  days: 182,
  id: 'k3v9x0qmf2a71b8c',
  revision: '2026-11-20',
  method: 'custom',
  mode: 'opt-in',
  gpc: true,
  required: ['functionality'],
  categories: { analytics: true, preference: false, targeting: false },
  services: { hotjar: false },
  known: [serviceMark('ga4', 'analytics'), serviceMark('hotjar', 'analytics')],
  ...rest,
});

/** A line with a sum that fits, whatever the line says. */
export const summed = (line: string) => `${line}~${hash(line)}`;

/** The record of `decision()` with some fields replaced, and a sum that fits. */
export function recordWith(fields: Readonly<Record<number, string>>): string {
  const parts = encode(decision()).split('~').slice(0, -1);
  for (const [at, field] of Object.entries(fields)) parts[Number(at)] = field;
  return summed(parts.join('~'));
}
