// The list under the caret: what could be written there, to be chosen by keyboard or pointer.
import { make } from './make.js';

/** @typedef {import('./completions.js').Completion} Completion */

/** @param {HTMLTextAreaElement} input @param {(completion: Completion) => void} choose */
export function createCompletionList(input, choose) {
  const element = make('ul', { id: 'completions', className: 'completions', hidden: true });
  element.role = 'listbox';
  element.ariaLabel = 'Completions';
  /** @type {readonly Completion[]} */
  let offered = [];
  let at = 0;

  function mark() {
    for (const [index, option] of [...element.children].entries()) {
      option.ariaSelected = String(index === at);
      if (index !== at) continue;
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    }
  }

  function close() {
    element.hidden = true;
    offered = [];
    input.removeAttribute('aria-activedescendant');
  }

  /** @param {Completion} completion @param {number} index */
  function makeOption(completion, index) {
    const option = make('li', { id: `completion-${index}` }, make('code', { textContent: completion.label }));
    if (completion.about) option.append(make('span', { textContent: completion.about }));
    option.role = 'option';
    // Not on click: the editor would lose its focus first.
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      choose(completion);
    });
    return option;
  }

  return {
    element,
    close,
    isOpen: () => !element.hidden,
    /** @param {readonly Completion[]} completions @param {{ left: string, top: string }} place */
    open(completions, place) {
      if (!completions.length) return close();
      offered = completions;
      at = 0;
      element.replaceChildren(...completions.map(makeOption));
      Object.assign(element.style, place);
      element.hidden = false;
      mark();
    },
    /** @param {1 | -1} step */
    move(step) {
      at = (at + step + offered.length) % offered.length;
      mark();
    },
    choose() {
      const completion = offered[at];
      if (completion) choose(completion);
    },
  };
}
