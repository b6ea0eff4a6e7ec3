// Telling the page that consent changed: whoever subscribed first, then whoever listens to the document.
import { callSafely } from './call-safely.js';
import { changedNames, type Consent } from './consent.js';
import type { Method } from './decision.js';
import type { EventFields } from './events.js';
import { fire } from './fire.js';

/** Who subscribed, and a way to tell them. */
export interface News {
  /** The consent that the page was told of last. */
  known: Consent;
  /** Calls back each time; a function that was added twice is called twice. Returns what ends it. */
  add(listener: (consent: Consent) => void): () => void;
  /** Resolves the next time that something is told. */
  next(): Promise<Consent>;
  /** Tells everyone what holds now, and what of it has changed. */
  tell(consent: Consent, method: Method | null): void;
}

/**
 * Makes news. When a listener decides something itself, that is told after everyone has heard the present news, so that
 * nobody hears the older answer last. `heard` is called after each round.
 */
export function createNews(known: Consent, heard: (method: Method | null) => void): News {
  const listeners = new Set<(consent: Consent) => void>();
  const untold: EventFields['change'][] = [];
  const news: News = {
    known,
    add(listener) {
      const entry = (consent: Consent) => {
        // A listener that was called before this one may have taken it out.
        if (listeners.has(entry)) callSafely(listener, consent);
      };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    next: () =>
      new Promise((resolve) => {
        const stop = news.add((consent) => {
          stop();
          resolve(consent);
        });
      }),
    tell(consent, method) {
      const changed = Object.freeze(changedNames(news.known, consent));
      news.known = consent;
      if (untold.push({ consent, changed, method }) > 1) return;
      for (let change; (change = untold[0]); untold.shift()) {
        for (const listener of [...listeners]) listener(change.consent);
        fire('change', change);
        heard(change.method);
      }
    },
  };
  return news;
}
