// Fetches the other files of the tag's folder. assent-full.js, for those who can host just one file, has all.ts instead.
import { afterParsing } from '../core/after-parsing.js';
import { attempt } from '../core/attempt.js';
import type * as Aftermath from './aftermath.js';
import type * as Doctor from './doctor.js';
import { isImportMapFirst } from './import-map-first.js';
import type * as Preferences from './preferences.js';
import type * as Ui from './ui.js';

/** What the other files of the folder give. */
export interface Parts {
  [platform: `assent-${string}.js`]: unknown;
  'assent-ui.js': typeof Ui;
  'assent-preferences.js': typeof Preferences;
  'assent-doctor.js': typeof Doctor;
  'assent-aftermath.js': typeof Aftermath;
}

/** The address of a file that has failed gets another end: Firefox never asks again for an address that has failed. */
const names: Partial<Record<string, string>> = {};

/**
 * A file of the folder; each is loaded once. Where the tag came as `data:` or a blob there is no folder. Firefox takes no
 * import map once a module was asked for, so there the page's own, which may still be on its way, goes first.
 */
export const fetchPart = async <File extends keyof Parts>(file: File, home: string): Promise<Parts[File]> => {
  if (isImportMapFirst()) await afterParsing();
  const name = names[file] ?? file;
  return import(attempt(() => new URL(name, home).href) ?? name).catch((error: unknown) => {
    names[file] = `${name}#`;
    throw error;
  }) as Promise<Parts[File]>;
};
