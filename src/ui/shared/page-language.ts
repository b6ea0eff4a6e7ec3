// Which language the page speaks.
import { attempt } from '../../core/attempt.js';

/** The page's own language; English where it names none, or one that is none. */
export const pageLanguage = (): string =>
  attempt(() => Intl.getCanonicalLocales(document.documentElement.lang)[0]) ?? 'en';
