// What the visitor has switched in the open dialog; nothing of it holds before it is saved.
import type { Consent } from '../../core/consent.js';
import type { CategoryFacts } from '../shared/category-facts.js';

/** Answers that are not given yet, by category and by service. */
export interface Draft {
  readonly choices: Record<string, boolean>;
  readonly services: Record<string, boolean>;
  /** A minor is asked for nothing: then nothing can be switched. */
  readonly minor: boolean;
  /** Switches a category, and with it every service of it that can be refused. */
  setCategory(category: CategoryFacts, on: boolean): void;
  /** Switches a single service; its category stays as it is. */
  setService(id: string, on: boolean): void;
}

/** Starts from what holds; `changed` is called after each switch. */
export function createDraft({ choices, services, minor }: Consent, changed: () => void): Draft {
  const draft: Draft = {
    choices: { ...choices },
    services: { ...services },
    minor,
    setCategory(category, on) {
      draft.choices[category.id] = on;
      for (const { id, required } of category.services) draft.services[id] = on || required;
      changed();
    },
    setService(id, on) {
      draft.services[id] = on;
      changed();
    },
  };
  return draft;
}
