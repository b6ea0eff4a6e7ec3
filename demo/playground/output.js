// The finished text to take along: as a script tag, for npm, or the JSON alone; and the link that brings it back.
import { writeHash } from './share.js';
import { snippets } from './snippets.js';

/** @param {HTMLElement} place @param {ReturnType<typeof import('./model.js').createModel>} model */
export function mountOutput(place, model) {
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (place.querySelector(selector));
  const code = find('code');
  const status = find('[role=status]');
  const kind = () => /** @type {HTMLInputElement} */ (place.querySelector('input[name=kind]:checked')).value;

  const show = () => (code.textContent = snippets[kind()]?.(model.state.text) ?? '');

  /** @param {string} text @param {string} what */
  async function copy(text, what) {
    try {
      await window.navigator.clipboard.writeText(text);
      status.textContent = `${what} copied`;
    } catch {
      window.getSelection()?.selectAllChildren(code);
      status.textContent = 'The browser did not let us copy: the text is selected, copy it yourself';
    }
  }

  find('.kinds').addEventListener('change', show);
  find('[data-copy]').addEventListener('click', () => void copy(code.textContent ?? '', 'Snippet'));
  find('[data-share]').addEventListener('click', () => {
    void writeHash(model.state.text).then((hash) => {
      window.history.replaceState(null, '', hash);
      return copy(location.href, 'Link');
    });
  });
  model.subscribe(() => {
    status.textContent = '';
    show();
  });
}
