// The hash of every built script, for the `integrity` attribute of a tag: `node test/sri.mjs` prints them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `sha384-…` for each script of a folder, by name. @param {string} folder @returns {Record<string, string>} */
export const integrityOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => [
        file,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(folder, file)))
          .digest('base64')}`,
      ]),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(integrityOf(process.argv[2] ?? 'dist'), null, 2));
}
