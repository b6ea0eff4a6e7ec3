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

/** What the rest of the library knows of remembering. */
export interface Store {
  /** The newest decision that can be read, current or not. */
  read(): Decision | null;
  write(decision: Decision): void;
  /** Whether what is remembered outlives this page. */
  isKept(): boolean;
  clear(): void;
  /** Calls back when the record may be another. Returns what ends it. */
  watch(changed: () => void): () => void;
}

/** A store under one name. Nothing is written before `write`. */
export function createStore(settings: Required<StoreConfig>): Store {
  const { name, fallback } = settings;
  let memory = '';
  /** Records that were forgotten while they could not be reached. */
  const forgotten: string[] = [];
  let channel: Channel | undefined;

  const records = () => [...readCookies(name), readLocal(name), memory].filter((record) => !forgotten.includes(record));

  const read = (): Decision | null => newest(records(), Date.now());

  /**
   * Puts a record where it lasts longest; nothing older of ours stays where we can reach it. A refusal also stays in
   * localStorage: a response that is still on its way may bring an older yes back into the cookie, and cookies get lost.
   * The empty record only takes away what is there.
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
    channel?.announce(memory);
  }

  /**
   * Puts the newest record into the cookie where an older one has come back (with a response that was on its way) or stayed
   * (when it could not be written): a server and other hosts of the site read nothing else. It lives no longer than it would have.
   */
  function mendCookie(): void {
    const found = read();
    const cookies = readCookies(name);
    if (!found || !cookies.length || cookies.includes(encode(found))) return;
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
        // What this page alone remembers gives way to a newer record, and to none: another tab could keep its own, or has
        // forgotten. As strings records compare like their times, which they begin with.
        if (!record || record > memory) memory = record;
        mendCookie();
        changed();
      });
      return channel.stop;
    },
  };
}
