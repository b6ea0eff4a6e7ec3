// The categories in the form: the four default ones unless the configuration lists its own.
import { makeRows } from './rows.js';

const DEFAULTS = ['functionality', 'analytics', 'preference', 'targeting'];

/** @typedef {Record<string, Record<string, unknown>>} Categories */

/** What holds. @param {unknown} listed @returns {Categories} */
export function categoriesOf(listed) {
  const isListed = typeof listed === 'object' && listed && Object.keys(listed).length;
  return isListed
    ? /** @type {Categories} */ (listed)
    : Object.fromEntries(DEFAULTS.map((id) => [id, id === 'functionality' ? { required: true } : {}]));
}

/** @param {string} id @param {Categories} categories */
function freeName(id, categories) {
  for (let count = 1; ; count++) if (!Object.hasOwn(categories, `${id}${count}`)) return `${id}${count}`;
}

/** @param {unknown} title */
const titleText = (title) =>
  typeof title === 'string' ? title : String(Object.values(/** @type {object} */ (title ?? {}))[0] ?? '');

/** @param {() => Categories} current @param {(categories: Categories) => void} write @returns {import('./rows.js').Row[]} */
const rowsOf = (current, write) =>
  // Rows outlive what is typed into them: what holds is read when something is changed.
  Object.entries(current()).map(([id, { title }]) => ({
    name: id,
    cells: [
      { key: 'id', label: 'Name', value: id, readOnly: true, change: () => undefined },
      {
        key: 'title',
        label: 'Title',
        value: titleText(title),
        change: (value) => write({ ...current(), [id]: { ...current()[id], title: value || undefined } }),
      },
    ],
    remove: () => write(Object.fromEntries(Object.entries(current()).filter(([other]) => other !== id))),
  }));

/** @param {() => Record<string, unknown>} read @param {(categories: Categories) => void} write */
export function makeCategories(read, write) {
  const current = () => categoriesOf(read()['categories']);
  const rows = makeRows('Add a category', () => {
    const categories = current();
    write({ ...categories, [freeName('own', categories)]: { title: 'A category of our own' } });
  });
  return {
    element: rows.element,
    /** @param {boolean} isOwn */
    show: (isOwn) => rows.show(rowsOf(current, write), isOwn),
  };
}
