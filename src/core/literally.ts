// Texts in regular expressions.

/** A text as a regular expression that stands for nothing else. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
