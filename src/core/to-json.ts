// JSON on pages whose old libraries give lists and strings a `toJSON` of their own.

/** The JSON of plain data as it is, whatever `toJSON` the page has added to it. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
