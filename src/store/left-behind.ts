// Whether a service that was refused has a cookie here all the same: many write as their page ends, when all was erased.
import type { Settings } from '../config/settings.js';
import { attempt } from '../core/attempt.js';
import type { Consent } from '../core/consent.js';

/** Looks for the cookies that such services declare, and no allowed one as well: those stay. */
export function isLeftBehind({ decided, services }: Consent, settings: Settings): boolean | undefined {
  const namesOf = (isAllowed: boolean) =>
    settings.services.flatMap(({ id, cookies = [], storage = [] }) =>
      services[id] === isAllowed ? [...cookies, ...storage].map(({ name }) => name) : [],
    );
  // What begins with a star may be any cookie's: to look would cost each page the file that erases.
  const isHere = (name: string) => name[0] !== '*' && `; ${document.cookie}`.includes(`; ${name}=`.replace(/\*.*/, ''));
  return decided && attempt(() => namesOf(false).some((name) => isHere(name) && !namesOf(true).includes(name)));
}
