// What a second start finds.
import { pageInstance } from './page-instance.js';
import { warn } from './warn.js';

/** The instance that runs in this page already; who asks for it wanted to start another, and is warned. */
export function runningInstance(): unknown {
  const running = pageInstance() as { readonly version: string } | undefined;
  if (running) warn('twice', 'createAssent', 'one call', `two; ${running.version} goes on`);
  return running;
}
