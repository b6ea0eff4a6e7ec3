// The types in which config-shape.ts, for the doctor, writes down the shape of a configuration.

type Plain = ((value: unknown) => boolean) | string;

/**
 * A predicate; or words of which one is meant, joined by `|`; or a list of one shape; or an object of shapes by key, where
 * `*` stands for any name and a key that ends in `!` must be there; or a pair, one of the first two or else a list or object.
 */
export type Shape = Plain | Fields | readonly [Shape] | readonly [Plain, readonly [Shape] | Fields];

/** Shapes by key. */
export interface Fields {
  readonly [key: string]: Shape;
}

/** Every key of a config type, each exactly once; the ones that must be there with an exclamation mark. */
export type FieldsOf<T> = {
  readonly [K in keyof T & string as undefined extends T[K] ? K : `${K}!`]-?: Shape;
};
