// Remembers the decision: a cookie, else localStorage, else this page. The newest decision wins, wherever it lies.
import { warn } from '../core/warn.js';
import type { Decision } from '../core/decision.js';
import type { StoreConfig } from '../config/types.js';
import { readCookies, removeCookie, writeCookie } from './cookie.js';
import { readLocal, removeLocal, writeLocal } from './fallback.js';
import { isFuture } from './question.js';
import { decode, encode } from './record.js';

/** What the rest of the library knows of remembering. */
export interface Store {
  /** The newest decision that can be read, current or not. */
  read(): Decision | null;
  /** Whether it outlives this page. */
  write(decision: Decision): boolean;
  clear(): void;
}

/** A store under one name. Nothing is written before `write`. */
export function createStore(settings: Required<StoreConfig>): Store {
  const { name, fallback } = settings;
  let memory = '';

  return {
    read: () =>
      [...readCookies(name), readLocal(name) ?? '', memory]
        .map(decode)
        .reduce((best, one) => (one && !isFuture(one, Date.now()) && !(best && best.at >= one.at) ? one : best), null),

    write(decision) {
      const record = encode(decision);
      memory = '';
      if (writeCookie(settings, record, decision.days)) {
        removeLocal(name);
        return true;
      }
      const kept = fallback === 'local' && writeLocal(name, record);
      if (!kept) memory = record;
      warn(
        'store',
        `cookie "${name}": expected to be kept, got refused; ${kept ? 'localStorage has it' : 'it lasts for this page'}`,
      );
      return kept;
    },

    clear() {
      memory = '';
      removeCookie(settings);
      removeLocal(name);
    },
  };
}
