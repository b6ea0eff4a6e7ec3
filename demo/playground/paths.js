// Reading and writing one value of a configuration by its path. What the form does not know is never touched.

/** @typedef {Record<string, unknown>} Json */

/** @param {unknown} value @returns {value is Json} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {Json} config @param {string} path `ui.layout` */
export function readAt(config, path) {
  /** @type {unknown} */
  let value = config;
  for (const key of path.split('.')) value = isObject(value) ? value[key] : undefined;
  return value;
}

/** A copy with another value there; without one, the key leaves, and an object that it leaves empty leaves too. @param {Json} config @param {string} path @param {unknown} value @returns {Json} */
export function writeAt(config, path, value) {
  const [key = '', ...rest] = path.split('.');
  const inner = config[key];
  const next = rest.length ? writeAt(isObject(inner) ? inner : {}, rest.join('.'), value) : value;
  const isGone = next === undefined || (rest.length > 0 && isObject(next) && !Object.keys(next).length);
  const copy = { ...config, [key]: next };
  if (isGone) delete copy[key];
  return copy;
}
