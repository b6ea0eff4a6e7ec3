// The grammar of `data-assent` and `allows()`: names, all of them (space), one of them (|), refused (!).

/** What is known of a name: allowed, refused, not answered yet (null), or not a name of this site (undefined). */
export type Answer = boolean | null | undefined;

/**
 * Whether an expression holds: `a b` needs both, `a|b` one of them, `!a` a refusal.
 * Every name is asked for, even once the result is certain, so that an unknown one is always noticed.
 */
export function evaluate(expression: string | undefined, answerTo: (name: string) => Answer): boolean {
  const holds = (term: string) => answerTo(term.replace(/^!/, '')) === (term[0] !== '!');
  // A page may call without an expression. It then asks for the name "undefined", which nobody knows.
  const groups = String(expression).trim().split(/\s+/);
  return !groups.map((group) => group.split('|').map(holds).includes(true)).includes(false);
}

/** Matches the names in an expression. */
export const NAMES = /[^\s|!]+/g;
