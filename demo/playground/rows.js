// A list in the form whose rows come and go: categories, services. Each row is a line of labelled inputs and a way out.
import { make } from './make.js';

/**
 * One input of a row.
 * @typedef {{ key: string, label: string, value: string, values?: readonly string[], readOnly?: boolean, change(value: string): void }} Cell
 * @typedef {{ name: string, cells: readonly Cell[], remove: () => void }} Row
 */

/** @param {Cell} cell @param {string} row */
function makeCell({ key, label, value, values, readOnly = false, change }, row) {
  const name = `${row}: ${label}`;
  const control = values
    ? make('select', {}, ...values.map((one) => make('option', { value: one, textContent: one })))
    : make('input', { type: 'text', placeholder: label, readOnly });
  control.value = value;
  control.ariaLabel = name;
  control.dataset['key'] = key;
  control.addEventListener('input', () => change(control.value));
  return control;
}

/** @param {Row} row */
function makeRow({ name, cells, remove }) {
  const out = make('button', { type: 'button', className: 'remove', textContent: '×', ariaLabel: `Remove ${name}` });
  out.addEventListener('click', remove);
  return make('li', {}, ...cells.map((cell) => makeCell(cell, name)), out);
}

/** What has to differ for rows to be made anew: not what is typed into them. @param {readonly Row[]} rows */
const shapeOf = (rows) => JSON.stringify(rows.map(({ cells }) => cells.map(({ values }) => values ?? 0)));

/** @param {string} addText @param {() => void} add */
export function makeRows(addText, add) {
  const list = make('ul', { className: 'rows' });
  const button = make('button', { type: 'button', className: 'add', textContent: addText });
  button.addEventListener('click', () => {
    add();
    list.lastElementChild?.querySelector('input')?.focus();
  });
  let shape = '';
  return {
    element: make('div', {}, list, button),
    /** @param {readonly Row[]} rows @param {boolean} isOwn Whether the change came from these rows, where someone types. */
    show(rows, isOwn) {
      const next = shapeOf(rows);
      if (!isOwn || next !== shape) list.replaceChildren(...rows.map(makeRow));
      shape = next;
    },
  };
}
