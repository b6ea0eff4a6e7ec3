// Names with `*`, as services declare them: `_ga_*`.
import { literally } from '../core/literally.js';

/** Whether a name is one of these; `*` stands for any characters, the rest for itself. */
export function matcher(patterns: readonly string[]): (name: string) => boolean {
  const wholes = patterns.map((pattern) => {
    const parts = pattern.split('*').map(literally);
    return new RegExp(`^${parts.join('.*')}$`, 's');
  });
  return (name) => wholes.some((whole) => whole.test(name));
}
