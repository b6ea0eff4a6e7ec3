// The JSON as text: a plain text area, behind it the same text with the faults underlined, beside it the lines' numbers.
import { readCaret } from './caret.js';
import { createCompletionList } from './completion-list.js';
import { findCompletions } from './completions.js';
import { make } from './make.js';
import { underline } from './underline.js';

/** @param {HTMLElement} place @param {ReturnType<typeof import('./model.js').createModel>} model @param {import('./schema.js').Schema} schema */
export function mountEditor(place, model, schema) {
  const input = /** @type {HTMLTextAreaElement} */ (place.querySelector('textarea'));
  const behind = /** @type {HTMLElement} */ (place.querySelector('.behind'));
  const lines = /** @type {HTMLElement} */ (place.querySelector('.lines'));
  const list = createCompletionList(input, complete);
  place.append(list.element);

  /** @param {number} at */
  function placeOf(at) {
    const before = input.value.slice(0, at).split('\n');
    const column = (before.at(-1) ?? '').length;
    return {
      left: `calc(var(--gutter) + min(${column}ch - ${input.scrollLeft}px, 100% - var(--gutter) - 17rem))`,
      top: `calc(${before.length} * var(--line-height) + var(--inset) - ${input.scrollTop}px)`,
    };
  }

  /** @param {boolean} isAsked Whether the list was asked for, or only typing goes on. */
  function offer(isAsked) {
    const caret = input.selectionStart === input.selectionEnd ? readCaret(input.value, input.selectionStart) : null;
    if (!caret || (!isAsked && caret.from === input.selectionStart)) return list.close();
    const found = findCompletions(schema, caret);
    const written = input.value.slice(caret.from, caret.to);
    if (!isAsked && found.some(({ insert }) => insert === written)) return list.close();
    list.open(found, placeOf(caret.from));
  }

  /** @param {import('./completions.js').Completion} completion */
  function complete({ insert }) {
    const caret = readCaret(input.value, input.selectionStart);
    if (!caret) return list.close();
    const hasColon = caret.kind === 'key' && /^\s*:/.test(input.value.slice(caret.to));
    input.setRangeText(hasColon ? insert.replace(/: $/, '') : insert, caret.from, caret.to, 'end');
    list.close();
    model.writeText(input.value);
    if (caret.kind === 'key' && !hasColon) offer(true);
  }

  /** @type {Record<string, () => void>} */
  const KEYS = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Enter: list.choose,
    Tab: list.choose,
    Escape: list.close,
  };

  input.addEventListener('keydown', (event) => {
    const isAsked = event.key === ' ' && (event.ctrlKey || event.metaKey);
    const act = isAsked ? () => offer(true) : list.isOpen() ? KEYS[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  input.addEventListener('input', () => {
    model.writeText(input.value);
    offer(false);
  });
  input.addEventListener('blur', list.close);
  input.addEventListener('scroll', () => {
    behind.scrollTop = lines.scrollTop = input.scrollTop;
    behind.scrollLeft = input.scrollLeft;
    list.close();
  });

  // Until here whatever was typed would have been lost.
  input.readOnly = false;
  model.subscribe(({ text, faults }) => {
    if (input.value !== text) input.value = text;
    input.ariaInvalid = String(faults.length > 0);
    behind.replaceChildren(...underline(text, faults), '\n');
    const faulty = new Set(faults.map(({ line }) => line));
    lines.replaceChildren(
      ...text
        .split('\n')
        .map((_, index) =>
          make('span', { className: faulty.has(index + 1) ? 'faulty' : '', textContent: String(index + 1) }),
        ),
    );
  });
  return {
    /** Puts the caret on a fault. @param {number} start @param {number} end */
    select(start, end) {
      input.focus();
      input.setSelectionRange(start, end);
    },
  };
}
