// What createAssent finds when it is called a second time.
import { pageInstance } from './page-instance.js';
import { warn } from './warn.js';

/** The instance that already runs in this page, with a warning: whoever asks wanted to start another. */
export function runningInstance(): unknown {
  const running = pageInstance() as { readonly version: string } | undefined;
  if (running) warn('twice', 'createAssent', 'one call', `two; ${running.version} goes on`);
  return running;
}
