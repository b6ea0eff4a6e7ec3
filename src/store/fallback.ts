// Where the record goes when the cookie can't be written. Every call may fail, and none of them throws.

/** Reads the copy in localStorage. */
export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes it and reads it back. A full storage is emptied of our own older copy first. */
export function writeLocal(key: string, value: string): boolean {
  removeLocal(key);
  try {
    localStorage.setItem(key, value);
  } catch {
    return false;
  }
  return readLocal(key) === value;
}

/** Forgets it. */
export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // No storage, nothing to forget.
  }
}
