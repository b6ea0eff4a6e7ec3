// Which of several records counts.
import { DAY, type Decision } from '../core/decision.js';
import { decode } from './record.js';

/** The newest decision. One from the future is none; a day's grace covers clocks that were set right since. */
export const newest = (records: readonly string[], now: number): Decision | null =>
  records
    .flatMap((record) => decode(record) ?? [])
    .filter(({ at }) => at <= now + DAY)
    .sort((one, other) => other.at - one.at)[0] ?? null;
