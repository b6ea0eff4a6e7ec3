// The form beside the text. It changes the paths that it knows and leaves all else as it is; while the text is no JSON it rests.
import { makeCategories } from './categories.js';
import { makeField } from './field.js';
import { GROUPS } from './fields.js';
import { make } from './make.js';
import { readAt, writeAt } from './paths.js';
import { makeServices } from './services.js';

/** @param {string} title @param {Node[]} content @param {boolean} isOpen */
const makeGroup = (title, content, isOpen) =>
  make(
    'details',
    { open: isOpen },
    make('summary', { textContent: title }),
    make('div', { className: 'group-body' }, ...content),
  );

/** @param {HTMLElement} place @param {ReturnType<typeof import('./model.js').createModel>} model */
export function mountForm(place, model) {
  const read = () => model.state.config ?? {};
  /** Where the last change began, so that rows that someone types in are not made anew. @type {unknown} */
  let origin = null;
  /** @param {string} path @param {unknown} value @param {unknown} by */
  const write = (path, value, by) => {
    origin = by;
    model.writeConfig(writeAt(read(), path, value));
    origin = null;
  };

  const groups = GROUPS.map(({ title, fields }) => ({
    title,
    fields: fields.map((field) => ({ field, view: makeField(field, (value) => write(field.path, value, field)) })),
  }));
  const categories = makeCategories(read, (next) =>
    write('categories', Object.keys(next).length ? next : undefined, categories),
  );
  const services = makeServices(read, (next) => write('services', next.length ? next : undefined, services));
  const [policy, banner, rule, signals] = groups.map(({ title, fields }, at) =>
    makeGroup(
      title,
      fields.map(({ view }) => view.element),
      at < 3,
    ),
  );
  const fieldset = make('fieldset');
  for (const group of [
    policy,
    banner,
    makeGroup('Categories', [categories.element], false),
    makeGroup('Services', [services.element], false),
    rule,
    signals,
  ]) {
    if (group) fieldset.append(group);
  }
  fieldset.ariaLabel = 'Configuration';
  const resting = make('p', {
    className: 'resting',
    textContent: 'The form waits until the JSON can be read again.',
    hidden: true,
  });
  place.append(resting, fieldset);

  model.subscribe(({ config }) => {
    fieldset.disabled = !config;
    resting.hidden = !!config;
    if (!config) return;
    for (const { fields } of groups) for (const { field, view } of fields) view.show(readAt(config, field.path));
    categories.show(origin === categories);
    services.show(origin === services);
  });
}
