// How much of a configuration is read.

/** The longest list that is read: what a site lists beyond that is left out. */
export const LIST_LIMIT = 1000;
