// The rules of consent as a second, smaller telling of them: what a soak test holds the library to. Runs in the page.

const DAY = 864e5;
const DAYS = 182;

/** Service → category; `functionality` is always on. */
const SERVICES = /** @type {Record<string, string>} */ ({ tally: 'analytics' });

/** The categories that can be refused. */
export const OPTIONAL = ['analytics', 'preference', 'targeting'];

/** @typedef {{ at: number, granted: string[] } | null} Decision */

/**
 * A visitor's answer, and what follows from it. `now` is the time as the page has it.
 * @param {Decision} decision @param {() => number} now
 */
export function createModel(decision, now) {
  /** An answer counts from a day before it was given (clocks are set right) until it is too old. */
  const current = () => (decision && decision.at <= now() + DAY && now() < decision.at + DAYS * DAY ? decision : null);

  /** @param {string} name */
  function isGranted(name) {
    const category = SERVICES[name] ?? name;
    return category === 'functionality' || !!current()?.granted.includes(category);
  }

  /** @param {string} term */
  function holds(term) {
    const name = term.replace('!', '');
    const isKnown = ['functionality', ...OPTIONAL, ...Object.keys(SERVICES)].includes(name);
    if (!isKnown) return false;
    return term.startsWith('!') ? !!current() && !isGranted(name) : isGranted(name);
  }

  return {
    /** @param {string} needs */
    allows: (needs) => needs.split(' ').every((group) => group.split('|').some(holds)),
    /** @param {string[]} granted */
    decide(granted) {
      decision = { at: Math.max(now(), (current()?.at ?? 0) + 1), granted };
    },
    /** Some answers; the others stay. @param {Record<string, boolean>} answers */
    answer(answers) {
      const before = current()?.granted ?? [];
      this.decide(OPTIONAL.filter((name) => answers[name] ?? before.includes(name)));
    },
    forget() {
      decision = null;
    },
    isDecided: () => !!current(),
    /** @returns {Decision} */
    get decision() {
      return decision;
    },
  };
}
