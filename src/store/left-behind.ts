// Whether a refused service has something here all the same: many write as their page ends, after the erasing.
import type { Settings } from '../config/settings.js';
import { attempt } from '../core/attempt.js';
import type { Consent } from '../core/consent.js';

/** The names of what is here of one kind, written like cookies. Databases can't be listed without waiting, so there are none. */
const namesHere = (type: string): string =>
  type === 'cookie'
    ? document.cookie
    : Object.keys((window as unknown as Partial<Record<string, object>>)[`${type}Storage`] ?? {}).join('=; ');

/** Whether anything is here that a refused service declares and no allowed one does. */
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
          // A name that begins with a star matches almost anything: every page would load the eraser in vain.
          name[0] !== '*' &&
          (here[type] ??= `; ${namesHere(type)}=`).includes(`; ${name}=`.replace(/\*.*/, '')) &&
          !entriesOf(true).some((one) => one.name === name),
      ),
    )
  );
}
