// Which languages run from right to left.

/** Fits their codes, also those that only a site's own texts speak. */
export const RIGHT_TO_LEFT = /^(ar|fa|he|ur)/;
