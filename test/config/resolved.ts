// Settings as a test reads them, and what they are where a site says nothing.
import { resolveSettings, type Settings } from '../../src/config/settings.js';

/** The settings, and how often something was found wrong. */
export function resolve(raw: unknown): { settings: Settings; faults: number } {
  let faults = 0;
  const settings = resolveSettings(raw, () => faults++);
  return { settings, faults };
}

/** The names of the categories, with a `!` where they are required. */
export const ids = ({ categories }: Settings) => categories.map(({ id, required }) => (required ? `${id}!` : id));

/** The names of the services, written in the same way. */
export const services = ({ services }: Settings) => services.map(({ id, required }) => (required ? `${id}!` : id));

/** The categories where a site names none. */
export const DEFAULTS = ['functionality!', 'analytics', 'preference', 'targeting'];

/** The store where a site says nothing of it. */
export const STORE = { name: 'assent', days: 182, domain: '', sameSite: 'Lax', fallback: 'local' };
