// The check that most values of a configuration need first.

/** Whether a value is a string, the empty one included. */
export const isString = (value: unknown): value is string => typeof value === 'string';
