// The prototype of all objects, which no configuration may change.
import { afterEach, expect } from 'vitest';

/** Has every test of a file end with that prototype as it was. */
export function keepPrototype(): void {
  const nativeKeys = Reflect.ownKeys(Object.prototype);

  afterEach(() => {
    expect(Reflect.ownKeys(Object.prototype)).toEqual(nativeKeys);
  });
}
