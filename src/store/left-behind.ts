// Whether a service that was refused keeps something here all the same: many write as their page ends, after the erasing.
import type { Settings } from '../config/settings.js';
import { attempt } from '../core/attempt.js';
import type { Consent } from '../core/consent.js';

/** Looks for what a refused service declares and no allowed one does, by name alone; what both declare stays. */
export function isLeftBehind({ decided, services }: Consent, settings: Settings): boolean | undefined {
  const namesOf = (isAllowed: boolean) =>
    settings.services.flatMap(({ id, cookies = [], storage = [] }) =>
      services[id] === isAllowed ? [...cookies, ...storage].map(({ name }) => name) : [],
    );
  let here: string | undefined;
  /** All that is here, as cookies are written. */
  const look = () =>
    `; ${[document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join('=; ')}=`;
  // A name that begins with a star fits almost anything: each page would load the file that erases for nothing.
  const isHere = (name: string) => name[0] !== '*' && (here ??= look()).includes(`; ${name}=`.replace(/\*.*/, ''));
  return decided && attempt(() => namesOf(false).some((name) => isHere(name) && !namesOf(true).includes(name)));
}
