// One field of the form: a labelled control that shows a value of the configuration and gives back another.
import { make } from './make.js';

/** @typedef {{ element: HTMLElement, show(value: unknown): void }} FieldView */

/** @param {import('./fields.js').Field} field @param {string} id */
function makeControl({ kind, values = [], usual = values[0] ?? '' }, id) {
  if (kind === 'select') {
    const options = values.map((value) => make('option', { value: value === usual ? '' : value, textContent: value }));
    return make('select', { id }, ...options);
  }
  if (kind === 'check') return make('input', { id, type: 'checkbox' });
  return make('input', { id, type: kind, placeholder: usual, ...(kind === 'number' ? { min: '1', max: '395' } : {}) });
}

/** @param {HTMLInputElement | HTMLSelectElement} control @returns {unknown} What the configuration is to say; nothing for the usual. */
function readControl(control) {
  if (control.type === 'checkbox') return /** @type {HTMLInputElement} */ (control).checked || undefined;
  if (control.value === '') return undefined;
  return control.type === 'number' ? Number(control.value) : control.value;
}

/** Shows a value that the list does not offer, by the name of its kind, so that the form never claims another. @param {HTMLSelectElement} select @param {unknown} value */
function showChoice(select, value) {
  select.querySelector('[data-other]')?.remove();
  const wanted = value === undefined ? '' : value;
  if (![...select.options].some((option) => option.value === wanted)) {
    const usual = [...select.options].find((option) => option.value === '' && option.textContent === wanted);
    if (usual) return void (select.value = '');
    const text = typeof value === 'string' ? value : 'as in the JSON';
    const other = make('option', { value: '?', textContent: text, disabled: true });
    other.dataset['other'] = '';
    select.append(other);
    select.value = '?';
  } else select.value = String(wanted);
}

/** @param {import('./fields.js').Field} field @param {(value: unknown) => void} change @returns {FieldView} */
export function makeField(field, change) {
  const id = `field-${field.path.replaceAll('.', '-')}`;
  const control = makeControl(field, id);
  const label = make('label', { htmlFor: id, textContent: field.label });
  const isCheck = field.kind === 'check';
  const element = make(
    'div',
    { className: isCheck ? 'check' : 'field' },
    ...(isCheck ? [control, label] : [label, control]),
  );
  control.addEventListener('input', () => change(readControl(control)));
  return {
    element,
    show(value) {
      if (control instanceof window.HTMLSelectElement) showChoice(control, value);
      else if (control.type === 'checkbox') {
        control.checked = !!value;
        control.indeterminate = typeof value === 'object' && value !== null;
      } else if (readControl(control) !== value) {
        control.value = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      }
    },
  };
}
