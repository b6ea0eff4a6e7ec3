// Remembers the decision: a cookie, else localStorage, else this page. The newest decision wins, wherever it lies.
import { warn } from '../core/warn.js';
import type { Decision } from '../core/decision.js';
import type { StoreConfig } from '../config/types.js';
import { openChannel, type Channel } from './channel.js';
import { removeCookie, writeCookie } from './cookie.js';
import { readLocal, removeLocal, writeLocal } from './fallback.js';
import { readCookies } from './read-cookies.js';
import { isFuture } from './question.js';
import { decode, encode } from './record.js';

/** What the rest of the library knows of remembering. */
export interface Store {
  /** The newest decision that can be read, current or not. */
  read(): Decision | null;
  /** Whether it outlives this page. */
  write(decision: Decision): boolean;
  clear(): void;
  /** Calls back when the record may be another. Returns the end of it. */
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

  const read = (): Decision | null =>
    records()
      .map(decode)
      .filter((one): one is Decision => one !== null && !isFuture(one, Date.now()))
      .sort((one, other) => other.at - one.at)[0] ?? null;

  /** Puts a record where it lasts longest; nothing older of ours stays where we can reach it. */
  function put(record: string, days: number): boolean {
    if (writeCookie(settings, record, days)) {
      removeLocal(name);
      return true;
    }
    removeCookie(settings);
    const isKept = fallback === 'local' && writeLocal(name, record);
    if (!isKept) {
      removeLocal(name);
      memory = record;
    }
    const place = isKept ? 'localStorage' : 'memory';
    warn('store', `cookie "${name}": expected to be kept, got refused; ${place} has it`);
    return isKept;
  }

  function write(decision: Decision): boolean {
    memory = '';
    const isKept = put(encode(decision), decision.days);
    channel?.announce(memory);
    return isKept;
  }

  return {
    read,
    write,
    clear() {
      forgotten.push(...records());
      memory = '';
      removeCookie(settings);
      removeLocal(name);
      channel?.announce(memory);
    },
    watch(changed) {
      channel = openChannel(name, (record = memory) => {
        memory = record;
        changed();
      });
      return channel.stop;
    },
  };
}
