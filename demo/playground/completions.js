// What may be written where the caret stands, by the schema.
import { schemasAt } from './schema.js';

/** @typedef {{ label: string, insert: string, about: string }} Completion */

/** @param {import('./schema.js').Schema} schema @returns {unknown[]} */
const valuesOf = ({ enum: choices = [], type, examples = [], default: usual }) => [
  ...choices,
  ...(type === 'boolean' ? [true, false] : []),
  ...(choices.length || type === 'boolean' ? [] : [usual, ...examples].filter((one) => one !== undefined)),
];

/** The first sentence. */
const shorten = (/** @type {string} */ text) => /^.*?[.:](?=\s|$)/.exec(text)?.[0] ?? text;

/** @param {string} typed @returns {(completion: Completion) => boolean} */
const fits = (typed) => {
  const wanted = typed.toLowerCase();
  return ({ label }) => label.toLowerCase().includes(wanted);
};

/** @param {import('./schema.js').Schema} root @param {import('./caret.js').Caret} caret @returns {Completion[]} */
export function findCompletions(root, { path, kind, typed, used }) {
  const schemas = schemasAt(root, path);
  /** @type {Completion[]} */
  const found =
    kind === 'key'
      ? schemas
          .flatMap(({ properties }) => Object.entries(properties ?? {}))
          .filter(([key]) => key === typed || !used.includes(key))
          .map(([key, { description = '' }]) => ({
            label: key,
            insert: `${JSON.stringify(key)}: `,
            about: shorten(description),
          }))
      : schemas.flatMap(valuesOf).map((value) => {
          const json = JSON.stringify(value);
          return { label: typeof value === 'string' ? value : json, insert: json, about: '' };
        });
  const unlike = new Map(found.map((one) => [one.insert, one]));
  return [...unlike.values()]
    .filter(fits(typed))
    .sort((a, b) => Number(b.label.startsWith(typed)) - Number(a.label.startsWith(typed)));
}
