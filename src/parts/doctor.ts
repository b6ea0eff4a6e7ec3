// assent-doctor.js: says on the console what is wrong with a configuration or with tagged markup. The page asks for it
// only when something is.
import { warn } from '../core/warn.js';
import { validateConfig } from '../validate.js';

export { mendElement } from '../gate/mend.js';

/** How many faults are warned about one by one; of more only the number is said. */
const SHOWN = 50;

/** What has been looked at. It is asked for again whenever something stumbles over the same fault. */
const explained = new WeakSet<object>();

/** One warning for each fault. */
export function explainConfig(json: unknown): void {
  const config = Object(json) as object;
  if (explained.has(config)) return;
  explained.add(config);
  const faults = validateConfig(json);
  for (const { code, path, expected, got } of faults.slice(0, SHOWN)) {
    warn(code, path || 'config', expected, got);
  }
  if (faults.length > SHOWN)
    warn('more', 'config', `${SHOWN} faults at most`, `${faults.length}; validateConfig() lists them all`);
}
