// Google's queue in a page, for as long as a test.
import { onTestFinished } from 'vitest';
import { QUEUES } from '../../src/signals/queues.js';
import type { Signal } from '../../src/signals/signal.js';
import { page, show, startOne, stranger } from './page.js';

/** Google as a site has configured it; gives what its queue holds. */
export function google(options: unknown, visitor = stranger()): string[] {
  const signals = startOne('google', QUEUES['google'] as Signal, visitor, options);
  onTestFinished(() => {
    signals.destroy();
    Reflect.deleteProperty(page, 'dataLayer');
  });
  signals.update();
  return (page['dataLayer'] as unknown[]).map(show);
}
