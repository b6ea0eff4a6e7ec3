// Finding one's way in the JSON Schema of the configuration: which parts of it describe what stands at a path.

/**
 * What is read of the schema.
 * @typedef {object} Schema
 * @property {string} [$ref]
 * @property {string} [type]
 * @property {string} [description]
 * @property {Record<string, Schema>} [properties]
 * @property {Schema | boolean} [additionalProperties]
 * @property {Schema} [items]
 * @property {Schema[]} [anyOf]
 * @property {unknown[]} [enum]
 * @property {unknown[]} [examples]
 * @property {unknown} [default]
 * @property {Record<string, Schema>} [$defs]
 */

/** All that a schema says by itself, by reference, and by its alternatives. @param {Schema} root @param {Schema} schema @returns {Schema[]} */
function unfold(root, schema) {
  const referred = schema.$ref ? root.$defs?.[schema.$ref.replace('#/$defs/', '')] : undefined;
  return [schema, ...[...(referred ? [referred] : []), ...(schema.anyOf ?? [])].flatMap((one) => unfold(root, one))];
}

/** @param {Schema} schema @param {string | number} step @returns {Schema[]} */
function descend({ properties, additionalProperties, items }, step) {
  if (typeof step === 'number') return items ? [items] : [];
  const named = properties?.[step];
  if (named) return [named];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

/** What describes the value at a path. @param {Schema} root @param {readonly (string | number)[]} path */
export function schemasAt(root, path) {
  let level = unfold(root, root);
  for (const step of path) level = level.flatMap((schema) => descend(schema, step)).flatMap((one) => unfold(root, one));
  return level;
}
