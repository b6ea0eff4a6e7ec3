// Whether a service that was refused has a cookie here all the same: many write as their page ends, when all was erased.
import type { Settings } from '../config/settings.js';
import { attempt } from '../core/attempt.js';
import type { Consent } from '../core/consent.js';

/** Looks for the cookies that such services declare. */
export function isLeftBehind({ decided, services }: Consent, settings: Settings): boolean {
  const isHere = (name: string) => `; ${document.cookie}`.includes(`; ${name}=`.replace(/\*.*/, ''));
  return (
    decided &&
    settings.services.some(
      ({ id, cookies }) => !services[id] && attempt(() => cookies?.some(({ name }) => isHere(name))),
    )
  );
}
