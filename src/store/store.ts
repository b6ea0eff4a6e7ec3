// Remembers the decision: a cookie, else localStorage, else this page. The newest decision wins, wherever it lies.
import { warn } from '../core/warn.js';
import { DAY, endOf, type Decision } from '../core/decision.js';
import type { StoreConfig } from '../config/types.js';
import { openChannel, type Channel } from './channel.js';
import { writeCookie } from './cookie.js';
import { readLocal, writeLocal } from './fallback.js';
import { readCookies } from './read-cookies.js';
import { newest } from './newest.js';
import { encode } from './record.js';

/** How the rest of the library reads and writes the decision. */
export interface Store {
  /** The newest decision that can be read, current or not. */
  read(): Decision | null;
  write(decision: Decision): void;
  /** Whether what is remembered outlives this page. */
  isKept(): boolean;
  clear(): void;
  /** Calls back when the record may have changed. Returns what ends it. */
  watch(changed: () => void): () => void;
}

/** A store under one name. Nothing is written before `write`. */
export function createStore(settings: Required<StoreConfig>): Store {
  const { name, fallback } = settings;
  let memory = '';
  /** What this page wrote last. After two writes in a row Safari shows the first of them again for a moment. */
  let own = '';
  /** Records that were cleared. One that could not be removed is left out when reading. */
  const forgotten: string[] = [];
  let channel: Channel | undefined;

  /**
   * All that count. Where none is left, another tab has forgotten, and what was written here does not count either. Of two
   * decisions of the same millisecond the first in this list counts: the one that every tab sees.
   */
  const records = () =>
    [...readCookies(name), readLocal(name), memory].flatMap((record) =>
      record && !forgotten.includes(record) ? [record, own] : [],
    );

  const read = (): Decision | null => newest(records(), Date.now());

  /**
   * Puts a record where it lasts longest, and removes older ones wherever we can. A refusal is also kept in localStorage:
   * a response that is still on its way may bring an older yes back into the cookie, and cookies get lost. The empty
   * record only removes what is there.
   */
  function put(record: string, days: number): void {
    const isCookie = writeCookie(settings, record, days);
    const isLocal = writeLocal(name, fallback === 'local' && (!isCookie || record.includes('!')) ? record : '');
    if (record && !isCookie) {
      writeCookie(settings, '', -1);
      const place = isLocal ? 'localStorage' : 'memory';
      warn('store', `cookie "${name}"`, 'to be kept', `refused; ${place} has it`);
    }
    memory = isCookie || isLocal ? '' : record;
    own = record;
    channel?.announce(memory);
  }

  /**
   * Puts the newest record into the cookie if an older one is there: one that came back with a response, or stayed because
   * the cookie could not be written. A server and other hosts of the site read nothing else. Its lifetime stays the same.
   * As the page starts also where there is none, since a browser may have forgotten it before its time; later on it may be
   * another tab that is just forgetting it.
   */
  function mendCookie(): void {
    const cookies = readCookies(name);
    const found = channel && !cookies[0] ? null : read();
    if (!found || cookies.includes(encode(found))) return;
    writeCookie(settings, encode(found), (endOf(found) - Date.now()) / DAY);
  }

  return {
    read,
    write: (decision) => put(encode(decision), decision.days),
    isKept: () => !memory,
    clear() {
      forgotten.push(...records());
      put('', -1);
    },
    watch(changed) {
      channel = openChannel(name, (record = memory) => {
        // What only this page remembers gives way to a newer record, and to none, since another tab could store its own or
        // has forgotten. Records begin with their time, so they can be compared as strings.
        if (!record || record > memory) memory = record;
        mendCookie();
        changed();
      });
      return channel.stop;
    },
  };
}
