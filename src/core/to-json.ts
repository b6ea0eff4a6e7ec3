// JSON on pages where an old library has given lists and strings a `toJSON` of its own.

/** The JSON of plain data, whatever `toJSON` the page has added to its prototypes. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
