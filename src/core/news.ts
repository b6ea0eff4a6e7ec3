// Telling the page that consent changed: whoever subscribed first, then whoever listens to the document.
import { changedNames, type Consent } from './consent.js';
import type { Method } from './decision.js';
import type { EventFields } from './events.js';
import { fire } from './fire.js';
import { inTurn } from './in-turn.js';
import { createListeners, type Listeners } from './listeners.js';

/** What changed. */
export type Change = EventFields['change'];

/** Who subscribed, and a way to tell them. */
export interface News extends Pick<Listeners<Consent>, 'add' | 'next'> {
  /** What the page knows. */
  known: Consent;
  /** Says what holds now, and what of it is new. */
  tell(consent: Consent, method: Method | null): void;
}

/**
 * Makes it. What a listener decides is told when all have heard of what they are told now, so that nobody hears the older
 * answer last; `heard` is called when they have.
 */
export function createNews(known: Consent, heard: (change: Change) => void): News {
  const listeners = createListeners<Consent>();
  const say = inTurn((change: Change) => {
    listeners.tell(change.consent);
    fire('change', change);
    heard(change);
  });
  const news: News = {
    ...listeners,
    known,
    tell(consent, method) {
      const changed = Object.freeze(changedNames(news.known, consent));
      news.known = consent;
      say({ consent, changed, method });
    },
  };
  return news;
}
