// What the bench has to know of a library; each has a file of its own beside this one.

/**
 * A script to be gated: at an address, or with its code.
 * @typedef {{ src?: string, code?: string }} Gated
 */

/**
 * Files are addresses, each with a file below node_modules. Head, start and end of the body are as its documentation has
 * them. `accept` finds the banner's button that allows everything; shadow roots are looked into. `tag` gates a script;
 * null where the library gates none.
 * @typedef {object} Library
 * @property {string} name
 * @property {Record<string, string>} files
 * @property {string} [head]
 * @property {string} [start]
 * @property {string} [end]
 * @property {string} accept
 * @property {((script: Gated) => string) | null} tag
 */

/** A page without any, to compare with. @type {Library} */
export const bare = { name: 'bare page', files: {}, accept: '', tag: null };
