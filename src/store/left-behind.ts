// Whether a service that was refused has a cookie here all the same: many write one as their page ends, after the erasing.
import type { Settings } from '../config/settings.js';
import { attempt } from '../core/attempt.js';
import type { Consent } from '../core/consent.js';

/** Looks for cookies that a refused service declares and no allowed one does; those that both declare stay. */
export function isLeftBehind({ decided, services }: Consent, settings: Settings): boolean | undefined {
  const namesOf = (isAllowed: boolean) =>
    settings.services.flatMap(({ id, cookies = [], storage = [] }) =>
      services[id] === isAllowed ? [...cookies, ...storage].map(({ name }) => name) : [],
    );
  // A name that begins with a star fits almost any cookie: each page would load the file that erases for nothing.
  const isHere = (name: string) => name[0] !== '*' && `; ${document.cookie}`.includes(`; ${name}=`.replace(/\*.*/, ''));
  return decided && attempt(() => namesOf(false).some((name) => isHere(name) && !namesOf(true).includes(name)));
}
