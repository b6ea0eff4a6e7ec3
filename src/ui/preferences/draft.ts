// What the visitor has switched in the open dialog; nothing of it holds before it is saved.
import type { Assent } from '../../api.js';
import type { CategoryFacts } from '../shared/facts.js';

/** Answers that are not given yet. */
export class Draft {
  readonly #choices: Record<string, boolean>;
  readonly #services: Record<string, boolean>;

  /** Starts from what holds; `changed` is called after each switch. */
  constructor(
    private readonly assent: Assent,
    private readonly changed: () => void,
  ) {
    const { choices, services } = assent.get();
    this.#choices = { ...choices };
    this.#services = { ...services };
  }

  /** Whether a category is switched on. */
  hasCategory = (id: string): boolean => this.#choices[id] === true;

  /** Whether a service is. */
  hasService = (id: string): boolean => this.#services[id] === true;

  /** Switches a category, and with it every service of it that can be refused. */
  setCategory({ id, services }: CategoryFacts, on: boolean): void {
    this.#choices[id] = on;
    for (const service of services) this.#services[service.id] = on || service.required;
    this.changed();
  }

  /** Switches a single service; its category stays as it is. */
  setService(id: string, on: boolean): void {
    this.#services[id] = on;
    this.changed();
  }

  /** Makes it the visitor's answer. */
  save(): void {
    const { categories, services } = this.assent.settings;
    const optional = (
      rules: readonly { readonly id: string; readonly required: boolean }[],
      answers: Record<string, boolean>,
    ) => Object.fromEntries(rules.filter(({ required }) => !required).map(({ id }) => [id, answers[id] === true]));
    void this.assent.set(optional(categories, this.#choices), optional(services, this.#services));
  }
}
