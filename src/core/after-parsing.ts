// For what has to wait until the parser is done with the page.

/** Resolves once the page is parsed; undefined where it is already. */
export const afterParsing = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }))
    : undefined;
