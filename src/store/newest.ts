// Which of several records counts.
import { isFuture, type Decision } from '../core/decision.js';
import { decode } from './record.js';

/**
 * The newest decision. One from the future, made while a clock ran ahead, ranks below all others: it answers nothing
 * (still-answers.ts), but what it refused stays refused.
 */
export function newest(records: readonly string[], now: number): Decision | null {
  const rank = (one: Decision) => (isFuture(one, now) ? -1 / one.at : one.at);
  return records.flatMap((record) => decode(record) ?? []).sort((one, other) => rank(other) - rank(one))[0] ?? null;
}
