// Erases IndexedDB databases.

/** For how many milliseconds a deletion is waited for: for a database that is open elsewhere it may never end. */
const PATIENCE = 1_000;

/** Deletes the databases that are selected, and reports each that was there. */
export async function eraseDatabases(
  patterns: readonly string[],
  isSelected: (name: string) => boolean,
  report: (name: string, isGone: boolean) => void,
): Promise<void> {
  if (!patterns.length) return;
  try {
    // Firefox before 126 does not list databases, but those that are declared by their whole name can be deleted.
    const listed = await (indexedDB as Partial<IDBFactory>).databases?.();
    const existing = listed?.flatMap(({ name }) => name ?? []) ?? patterns.filter((name) => !name.includes('*'));
    const selected = existing.filter(isSelected);
    await Promise.all(selected.map(async (name) => report(name, await eraseDatabase(name))));
  } catch {
    // A page without databases has none to erase.
  }
}

function eraseDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    setTimeout(() => resolve(false), PATIENCE);
  });
}
