// For how many days an answer may be kept.

/** Thirteen months. No record lives longer, whatever it or a configuration says. */
export const MAX_DAYS = 395;

/** Nobody who opted out is asked again for a year: California, Civil code 1798.135(c)(4), says 12 months. */
export const YEAR = 365;

/** Days that an answer may be kept: whole ones, at most `MAX_DAYS`. */
export const isDays = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= MAX_DAYS;
