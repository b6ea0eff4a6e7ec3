// What a file in pages/ holds: one behaviour as data. The renderer and the tests read it; it does nothing by itself.

/**
 * What the visitor of a page picked in its head, by the pick's name.
 * @typedef {Readonly<Record<string, string>>} Picked
 */

/**
 * A value, or one that follows from what was picked.
 * @template T
 * @typedef {T | ((picked: Picked) => T)} Following
 */

/**
 * Something to pick in the head of the page, as a list. The page loads again with it; with `live` it calls `assent.setLanguage`.
 * @typedef {{ name: string, label: string, values: readonly string[], live?: boolean }} Pick
 */

/**
 * What the server is asked for: under /vendor/demo/, each path once. `before` anyone was asked, after `accept`, after a
 * `reject`, and with `only` one category. What is left out: nothing, but `accept`, which every page says. `told` is what
 * the stage says of it in the end, to its vendors above all.
 * @typedef {{ accept: readonly string[], before?: readonly string[], reject?: readonly string[], only?: Readonly<Record<string, readonly string[]>>, told?: readonly RegExp[] }} Expectation
 */

/**
 * @typedef {object} Behaviour
 * @property {string} title
 * @property {string} says One sentence: what happens, and what to look at.
 * @property {Following<object | null>} [config] The inline configuration; null leaves it out.
 * @property {Following<string> | false} [tag] The library's tag; false where the page brings the library in by itself.
 * @property {Following<string>} [html] Attributes of `<html>`.
 * @property {Following<string>} [head] What stands before the configuration.
 * @property {Following<string>} [body] The markup that the page is about.
 * @property {string} [props] What makes the stage work and is not to be copied, so not shown.
 * @property {boolean} [ran] Whether the stage ends with a list of what ran.
 * @property {readonly Pick[]} [picks]
 * @property {string} [policy] A content security policy, in which {nonce} is this response's.
 * @property {string} [host] A name under .localhost on which the page has to be looked at.
 * @property {Expectation} expect
 * @property {readonly RegExp[]} [warnings] What the console says on purpose.
 */

export {};
