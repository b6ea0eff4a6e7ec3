// What holds for one category or service, from the rule, the browser's signal, the visitor's age and the last answer. Pure.
import type { Mode } from './decision.js';

/** What is known of the visitor beside the answer. */
export interface Standing {
  readonly mode: Mode;
  /** Whether the browser asks for privacy (GPC) under a rule that hears it. */
  readonly gpc: boolean;
  readonly minor: boolean;
}

/** What the visitor said last. */
export interface Said {
  readonly answer: boolean | undefined;
  /** Whether it still answers what is asked today. */
  readonly counts: boolean;
  /** Whether GPC was on, and heard, when it was said. */
  readonly gpc: boolean;
}

/**
 * Whether something optional may run. For a minor nothing may. A no holds under every rule, however old; a yes only while
 * it counts. GPC refuses what may be sold, except where the visitor said yes while GPC was on and heard.
 */
export function isAllowed({ mode, gpc, minor }: Standing, isSold: boolean, said: Said): boolean {
  const isYes = said.counts && said.answer === true;
  const isGranted = isYes || (mode !== 'opt-in' && said.answer !== false);
  const isRefusedByGpc = gpc && isSold && !(isYes && said.gpc);
  return isGranted && !isRefusedByGpc && !minor;
}
