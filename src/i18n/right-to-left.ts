// Which languages run from right to left.

/** Matches their codes, including those that only a site's own texts may be in. */
export const RIGHT_TO_LEFT = /^(ar|fa|he|ur)/;
