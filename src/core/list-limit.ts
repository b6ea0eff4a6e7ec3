// How much of a configuration is read.

/** The longest list that is read. What comes after that is left out. */
export const LIST_LIMIT = 1000;
