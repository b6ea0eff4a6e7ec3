// What the visitor has switched in the open dialog; nothing of it holds before it is saved.
import type { Consent } from '../../core/consent.js';
import type { CategoryFacts } from '../shared/facts.js';

/** Answers that are not given yet, by category and by service. */
export class Draft {
  readonly choices: Record<string, boolean>;
  readonly services: Record<string, boolean>;
  /** Whether nothing can be switched: a minor is asked for nothing. */
  readonly isFixed: boolean;

  /** Starts from what holds; `changed` is called after each switch. */
  constructor(
    { choices, services, minor }: Consent,
    private readonly changed: () => void,
  ) {
    this.choices = { ...choices };
    this.services = { ...services };
    this.isFixed = minor;
  }

  /** Switches a category, and with it every service of it that can be refused. */
  setCategory({ id, services }: CategoryFacts, on: boolean): void {
    this.choices[id] = on;
    for (const service of services) this.services[service.id] = on || service.required;
    this.changed();
  }

  /** Switches a single service; its category stays as it is. */
  setService(id: string, on: boolean): void {
    this.services[id] = on;
    this.changed();
  }
}
