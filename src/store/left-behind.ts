// Whether a service that was refused keeps something here all the same: many write as their page ends, after the erasing.
import type { Settings } from '../config/settings.js';
import { attempt } from '../core/attempt.js';
import type { Consent } from '../core/consent.js';

/** What is here of a kind, as cookies are written; of databases nothing is known without waiting. */
const namesHere = (type: string): string =>
  type === 'cookie'
    ? document.cookie
    : Object.keys((window as unknown as Partial<Record<string, object>>)[`${type}Storage`] ?? {}).join('=; ');

/** Looks for what a refused service declares and no allowed one does; what both declare stays. */
export function isLeftBehind({ decided, services }: Consent, settings: Settings): boolean | undefined {
  const entriesOf = (isAllowed: boolean) =>
    settings.services.flatMap(({ id, cookies = [], storage = [] }) =>
      services[id] === isAllowed ? [...cookies.map((one) => ({ ...one, type: 'cookie' })), ...storage] : [],
    );
  const here: Record<string, string> = {};
  return (
    decided &&
    attempt(() =>
      entriesOf(false).some(
        ({ type, name }) =>
          // A name that begins with a star fits almost anything: each page would load the file that erases for nothing.
          name[0] !== '*' &&
          (here[type] ??= `; ${namesHere(type)}=`).includes(`; ${name}=`.replace(/\*.*/, '')) &&
          !entriesOf(true).some((one) => one.name === name),
      ),
    )
  );
}
