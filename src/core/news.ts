// Telling the page that consent changed: whoever subscribed first, then whoever listens to the document.
import { callSafely } from './call-safely.js';
import { changedNames, type Consent } from './consent.js';
import type { Method } from './decision.js';
import type { EventFields } from './events.js';
import { fire } from './fire.js';

/** Who subscribed, and a way to tell them. */
export interface News {
  /** What the page knows. */
  known: Consent;
  /** Calls back each time; the same function twice where it was added twice. Returns what ends it. */
  add(listener: (consent: Consent) => void): () => void;
  /** Resolves when something is told the next time. */
  next(): Promise<Consent>;
  /** Says what holds now, and what of it is new. */
  tell(consent: Consent, method: Method | null): void;
}

/**
 * Makes it. What a listener decides is told when all have heard of what they are told now, so that nobody hears the older
 * answer last; `heard` is called when they have.
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
