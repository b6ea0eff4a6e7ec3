// Takes the place of fetch-part.ts in assent-full.js, with the parts themselves. The doctor and the platforms stay files of their own.
import { afterParsing } from '../core/after-parsing.js';
import * as aftermath from './aftermath.js';
import type { Parts } from './fetch-part.js';
import { isImportMapFirst } from './import-map-first.js';
import * as preferences from './preferences.js';
import * as ui from './ui.js';

const PARTS: Partial<Parts> = {
  'assent-ui.js': ui,
  'assent-preferences.js': preferences,
  'assent-aftermath.js': aftermath,
};

/** A part that came along, or a file of the folder. */
export const fetchPart = async <File extends keyof Parts>(file: File, home: string): Promise<Parts[File]> => {
  if (isImportMapFirst()) await afterParsing();
  return PARTS[file] ?? ((await import(new URL(file, home).href)) as Parts[File]);
};
