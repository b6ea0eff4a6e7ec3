// Erases what refused services leave behind: the cookies, storage and databases that they declare.
// Loaded with aftermath.ts; no page pays for it before there is a decision.
import type { ServiceConfig } from '../config/types.js';
import type { Erasure } from '../core/erasure.js';
import { warn } from '../core/warn.js';
import { eraseCookie, hasHiddenCookie, visibleCookies } from './erase-cookie.js';
import { eraseDatabases } from './erase-database.js';
import { eraseKeys } from './erase-storage.js';
import { matcher } from './matcher.js';

/** What a service keeps, by kind. */
type Kept = Pick<ServiceConfig, 'cookies' | 'storage'>;

/** The entries of a list whose name can be read, also where the list or an entry is not what it should be. */
const namedIn = (list: unknown): { name: string; type?: unknown }[] =>
  (Array.isArray(list) ? list : [])
    .map((one: unknown) => (typeof one === 'string' ? { name: one } : one))
    .filter((one): one is { name: string } => typeof (one as { name?: unknown } | null)?.name === 'string');

const namesOf = (services: readonly Kept[], type: string): string[] =>
  services
    .flatMap(({ cookies, storage }) => [
      ...(type === 'cookie' ? namedIn(cookies) : []),
      ...namedIn(storage).filter((one) => one.type === type),
    ])
    .map(({ name }) => name);

/** Erases what the services in `gone` declare, but nothing that one in `kept` declares, and none of our `own` names. */
export async function erase(gone: readonly Kept[], kept: readonly Kept[], own: readonly string[]): Promise<Erasure> {
  const erased: string[] = [];
  const left: string[] = [];
  const note = (type: string, name: string, isGone: boolean) => void (isGone ? erased : left).push(`${type} ${name}`);
  const selector = (type: string) => {
    const isGone = matcher(namesOf(gone, type));
    const isKept = matcher([...namesOf(kept, type), ...own]);
    return (name: string) => isGone(name) && !isKept(name);
  };

  const isCookie = selector('cookie');
  for (const name of visibleCookies()) {
    if (isCookie(name)) note('cookie', name, eraseCookie(name));
  }
  for (const name of namesOf(gone, 'cookie')) {
    if (isCookie(name) && hasHiddenCookie(name)) note('cookie', name, false);
  }
  for (const type of ['local', 'session'] as const) {
    eraseKeys(type, selector(type), (name, isGone) => note(type, name, isGone));
  }
  await eraseDatabases(namesOf(gone, 'indexeddb'), selector('indexeddb'), (name, isGone) =>
    note('indexeddb', name, isGone),
  );
  for (const name of namesOf(gone, 'server')) note('server', name, false);
  if (left.length) warn('left', 'withdrawal', 'everything to be erased', `left for the server: ${left.join(', ')}`);
  return { erased, left };
}
