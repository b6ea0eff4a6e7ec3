// Colours for browsers (before 2024) that take what is of light and dark for none.

/** The same rules with the colours of a light page alone. */
export const lightColours = (rules: string): string => rules.replace(/light-dark\((.+?),.+?\)/g, '$1');
