// Libraries that swap the page's body keep earlier pages for going back, with the addresses that were allowed then.
import { attempt } from '../core/attempt.js';
import { eraseKeys } from './erase-storage.js';

/** Makes them forget those pages, so that going back brings nothing that is refused now. */
export function clearPageCaches(): void {
  const { Turbo } = globalThis as { Turbo?: { cache: { clear(): void } } };
  attempt(() => Turbo?.cache.clear());
  for (const type of ['local', 'session'] as const) {
    eraseKeys(
      type,
      (name) => name.startsWith('htmx-history'),
      () => undefined,
    );
  }
}
