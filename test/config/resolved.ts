// Settings as a test reads them, and what they are where a site says nothing.
import { resolveSettings, type Settings } from '../../src/config/settings.js';

/** The settings, and how often something was found wrong. */
export function resolve(raw: unknown): { settings: Settings; faults: number } {
  let faults = 0;
  const settings = resolveSettings(raw, () => faults++);
  return { settings, faults };
}

/** The names, those that are required with a `!`: of categories, and of services. */
export const ids = ({ categories }: Settings) => categories.map(({ id, required }) => (required ? `${id}!` : id));
export const services = ({ services }: Settings) => services.map(({ id, required }) => (required ? `${id}!` : id));

export const DEFAULTS = ['functionality!', 'analytics', 'preference', 'targeting'];
export const STORE = { name: 'assent', days: 182, domain: '', sameSite: 'Lax', fallback: 'local' };
