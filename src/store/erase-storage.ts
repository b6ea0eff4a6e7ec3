// Erases from localStorage and sessionStorage.

/** Removes the keys that are selected, and reports each. */
export function eraseKeys(
  type: 'local' | 'session',
  isSelected: (name: string) => boolean,
  report: (name: string, isGone: boolean) => void,
): void {
  try {
    const storage = type === 'local' ? localStorage : sessionStorage;
    for (const key of Object.keys(storage).filter(isSelected)) {
      storage.removeItem(key);
      report(key, storage.getItem(key) === null);
    }
  } catch {
    // Storage that can't be reached holds nothing of this page's.
  }
}
