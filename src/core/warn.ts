// How a developer hears of a mistake: one line on the console, with a code to search for. Every layer may call it.

/** The key of what was said already; all files of the library share it, even a second copy of them. */
const SAID = Symbol.for('assent:said');

/** Warns once about each thing: `[assent:<code>] <where>: expected …, got …`. Saying the same again stays silent. */
export function warn(code: string, where: string, expected: string, got: unknown): void {
  const line = `[assent:${code}] ${where}: expected ${expected}, got ${String(got)}`;
  const said = ((globalThis as { [SAID]?: Set<string> })[SAID] ??= new Set());
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
