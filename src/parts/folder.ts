// Where a part's own files lie. assent-full.js has all-folder.ts instead.

/** Beside the part, which is a module. */
export const FOLDER = './';
