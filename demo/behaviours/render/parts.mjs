// The pieces of a stage that are worth copying, in their order: what a site would write. Shown and served alike.
import { printJson } from './print-json.mjs';

/**
 * @template T
 * @param {import('../behaviour.mjs').Following<T>} value @param {import('../behaviour.mjs').Picked} picked
 * @returns {T}
 */
const resolve = (value, picked) =>
  typeof value === 'function' ? /** @type {(picked: object) => T} */ (value)(picked) : value;

/**
 * Each page remembers under a name of its own, so that they don't answer for one another.
 * @param {import('../groups.mjs').Named} behaviour @param {object} config
 */
function nameStore({ name }, config) {
  const { store } = /** @type {{ store?: object }} */ (config);
  return { ...config, store: { name: `demo-${name}`, ...store } };
}

/** @param {import('../groups.mjs').Named} behaviour @param {import('../behaviour.mjs').Picked} picked */
export function partsOf(behaviour, picked) {
  const { config = {}, tag = '<script src="/assent/assent.js"></script>', head = '', body = '', html = '' } = behaviour;
  const document = resolve(config, picked);
  const json = document && printJson(nameStore(behaviour, document));
  return {
    html: resolve(html, picked),
    head: [
      resolve(head, picked),
      json && tag !== false ? `<script type="application/json" data-assent-config>\n${json}\n</script>` : '',
      tag === false ? '' : resolve(tag, picked),
    ]
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n'),
    body: resolve(body, picked).trim(),
  };
}
