// Lists of rules in few words, and what holds by them.
import type { Mode } from '../../src/core/decision.js';
import { readRegimes, ruleFor } from '../../src/regime/regime.js';

/** A rule a place: where, its mode, and whether it hears the browser's wish for privacy. */
export const list = (...rules: readonly (readonly [string, Mode, boolean?])[]) =>
  rules.map(([where, mode, gpc = true]) => ({ id: where.toLowerCase(), where: where.split(' '), mode, gpc }));

/** The rule's name and its mode. */
export const holds = (regimes: unknown, region?: string) => {
  const { id, mode } = ruleFor(readRegimes(regimes), region);
  return `${id} ${mode}`;
};
