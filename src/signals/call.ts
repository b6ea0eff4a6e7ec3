// What a vendor is told: a call of a function of its own, as data. The engine makes it (perform.ts).

/**
 * The name of a global function and what it is given: `['fbq', 'consent', 'grant']`, `['_paq.push', …]`.
 * A list that is pushed to is made if it is missing: it is the queue that the vendor's own code would make, and works off.
 */
export type Call = readonly [name: string, ...given: unknown[]];
