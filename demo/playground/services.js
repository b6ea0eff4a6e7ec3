// The services in the form: who is behind a category.
import { categoriesOf } from './categories.js';
import { makeRows } from './rows.js';

/** @typedef {Record<string, unknown>} Service */

/** @param {unknown} listed @returns {Service[]} */
const servicesOf = (listed) =>
  (Array.isArray(listed) ? listed : []).filter((one) => typeof one === 'object' && one !== null);

/** @param {() => Record<string, unknown>} read @param {(services: Service[]) => void} write */
export function makeServices(read, write) {
  const services = () => servicesOf(read()['services']);

  /** @param {number} at @param {string} key @param {string} value */
  const change = (at, key, value) =>
    write(services().map((one, index) => (index === at ? { ...one, [key]: value || undefined } : one)));

  /** @param {Service} service @param {number} at @returns {import('./rows.js').Row} */
  const rowOf = (service, at) => {
    const categories = Object.keys(categoriesOf(read()['categories']));
    const text = (/** @type {string} */ key) => String(service[key] ?? '');
    const names = categories.includes(text('category')) ? categories : [...categories, text('category')];
    return {
      name: `service ${at + 1}`,
      cells: [
        { key: 'id', label: 'Id', value: text('id'), change: (value) => change(at, 'id', value) },
        { key: 'name', label: 'Name', value: text('name'), change: (value) => change(at, 'name', value) },
        {
          key: 'provider',
          label: 'Provider',
          value: text('provider'),
          change: (value) => change(at, 'provider', value),
        },
        {
          key: 'category',
          label: 'Category',
          value: text('category'),
          values: names,
          change: (value) => change(at, 'category', value),
        },
      ],
      remove: () => write(services().filter((_, index) => index !== at)),
    };
  };

  const rows = makeRows('Add a service', () => {
    const id = `service-${services().length + 1}`;
    const category = Object.keys(categoriesOf(read()['categories'])).at(-1) ?? 'targeting';
    write([...services(), { id, category, name: 'A service', provider: 'Its provider' }]);
  });
  return {
    element: rows.element,
    /** @param {boolean} isOwn */
    show: (isOwn) => rows.show(services().map(rowOf), isOwn),
  };
}
