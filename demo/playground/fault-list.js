// The faults in words, each a button that leads to its place.
import { make } from './make.js';

/** @param {HTMLElement} place @param {ReturnType<typeof import('./model.js').createModel>} model @param {(start: number, end: number) => void} select */
export function mountFaultList(place, model, select) {
  model.subscribe(({ faults }) => {
    const rows = faults.map(({ path, message, line, start, end }) => {
      const button = make(
        'button',
        { type: 'button' },
        make('b', { textContent: `Line ${line}` }),
        ' ',
        make('code', { textContent: path }),
        ` ${message}`,
      );
      button.addEventListener('click', () => select(start, end));
      return make('li', {}, button);
    });
    place.replaceChildren(...(rows.length ? rows : [make('li', { className: 'fine', textContent: 'No faults' })]));
  });
}
