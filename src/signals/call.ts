// What a vendor is told: a call of its own, as data. The engine has it made (perform.ts).

/**
 * The name of a global function and what it is given: `['fbq', 'consent', 'grant']`, `['_paq.push', …]`.
 * What is pushed to is a list, and made where it is not: the queue that the vendor's own code makes, and works off.
 */
export type Call = readonly [name: string, ...given: unknown[]];
