// What single values of a configuration may be: one predicate each, shared by the page and the doctor.
import { isString } from '../core/is-string.js';
import type { Need } from './signal-types.js';
import type { Text } from './types.js';

/** Whether a value is an object with keys of its own, and not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether it is true or false itself; "true" is not. */
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** A name for a category, service or regime: short enough to be written into a cookie, plain enough for an attribute. */
export const isId = (value: unknown): value is string => isString(value) && /^[a-z][\w-]*$/i.test(value) && !value[64];

/** A revision; 0 and the empty string are revisions too. */
export const isRevision = (value: unknown): value is string | number => isString(value) || Number.isFinite(value);

/** A number of something that can be counted: milliseconds, seconds. */
export const isAmount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** What a vendor's word may follow. */
export const isNeed = (value: unknown): value is Need => isString(value) || value === false;

/** A name that a cookie may have as it is. */
export const isCookieName = (value: unknown): value is string => isString(value) && /^[\w!#$&*.^`|~+-]+$/.test(value);

/** A text, or an object of texts by language. */
export const isText = (value: unknown): value is Text =>
  isString(value) || (isObject(value) && Object.values(value).every(isString));
