// For what has to wait until the parser is done with the page.
import { listen } from './listen.js';

/** Resolves once the page is parsed; undefined where it is already. */
export const afterParsing = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) => listen(document, 'readystatechange', resolve))
    : undefined;
