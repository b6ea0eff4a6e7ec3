// Colours for browsers (before 2024) that don't know `light-dark()`.

/** The same rules with only the colours of a light page. */
export const lightColours = (rules: string): string => rules.replace(/light-dark\((.+?),.+?\)/g, '$1');
