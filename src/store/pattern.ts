// Names with `*`, as services declare them: `_ga_*`.

/** Whether a name is one of these; `*` stands for any characters, the rest for itself. */
export function matcher(patterns: readonly string[]): (name: string) => boolean {
  const wholes = patterns.map((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's');
  });
  return (name) => wholes.some((whole) => whole.test(name));
}
