// How a developer hears of a mistake: one line on the console, with a code to search for. Every layer may call it.

const said = new Set<string>();

/** Warns once about each thing: `[assent:<code>] <text>`. Saying the same again stays silent. */
export function warn(code: string, text: string): void {
  const line = `[assent:${code}] ${text}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
