// Google's queue, as a page has it.
import type { Page } from 'playwright-core';

/** What is in Google's queue: each entry by its kind, and what it says. */
export const queue = (page: Page): Promise<[kind: string, ...said: unknown[]][]> =>
  page.evaluate(() =>
    ((window as { dataLayer?: object[] }).dataLayer ?? []).map((entry): [string, ...unknown[]] => {
      const kind = Object.prototype.toString.call(entry).slice(8, -1);
      return kind === 'Arguments' ? [kind, ...(entry as unknown[])] : [kind, entry];
    }),
  );
