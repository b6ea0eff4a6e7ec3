// Which language the page speaks.

/** The page's own language, else English. */
export const pageLanguage = (): string => document.documentElement.lang || 'en';
