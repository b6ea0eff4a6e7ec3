// Decisions as they may be, for tests that try thousands.
import fc from 'fast-check';
import { MAX_DAYS } from '../../src/core/days.js';
import { MODES, noAnswers, type Decision, type Method } from '../../src/core/decision.js';
import { foldRevision, serviceMark } from '../../src/store/record.js';
import { DIGITS, LOWER, unit } from './record-characters.js';

/** Every method, in the order of the record. */
export const METHODS = [
  'accept-all',
  'reject-all',
  'custom',
  'withdraw',
  'opt-out',
] as const satisfies readonly Method[];

/** Any name that a category or service may have. */
export const idArbitrary = fc
  .tuple(
    unit(LOWER + LOWER.toUpperCase()),
    fc.string({ unit: unit(`${LOWER}${LOWER.toUpperCase()}${DIGITS}_-`), maxLength: 63 }),
  )
  .map((parts) => parts.join(''));

const answersArbitrary = fc
  .array(fc.tuple(idArbitrary, fc.boolean()), { maxLength: 6 })
  .map((entries) => Object.assign(noAnswers(), Object.fromEntries(entries)));

const revisionArbitrary = fc
  .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary' }), fc.constant('2026-11-20'))
  .map(foldRevision);

/** Any decision that may be remembered. */
export const decisionArbitrary: fc.Arbitrary<Decision> = fc.record({
  at: fc.integer({ min: 1, max: 1e14 - 1 }),
  days: fc.integer({ min: 1, max: MAX_DAYS }),
  id: fc.string({ unit: unit(DIGITS + LOWER), minLength: 16, maxLength: 16 }),
  revision: revisionArbitrary,
  method: fc.constantFrom(...METHODS),
  mode: fc.constantFrom(...MODES),
  gpc: fc.boolean(),
  required: fc.uniqueArray(idArbitrary, { maxLength: 4 }),
  categories: answersArbitrary,
  services: answersArbitrary,
  known: fc.array(
    fc.tuple(idArbitrary, idArbitrary).map(([id, category]) => serviceMark(id, category)),
    { maxLength: 6 },
  ),
});
