// Fetches the other files of the tag's folder. assent-full.js, for those who can host just one file, has all.ts instead.
import type * as Aftermath from './aftermath.js';
import type * as Doctor from './doctor.js';
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

/** A file of the folder; each is loaded once. */
export const fetchPart = <File extends keyof Parts>(file: File, home: string): Promise<Parts[File]> =>
  import(new URL(file, home).href) as Promise<Parts[File]>;
