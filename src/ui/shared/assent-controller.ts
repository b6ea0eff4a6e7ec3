// How an element hears of consent: one controller, whichever comes first, the element or the library.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Assent } from '../../api.js';
import { pageInstance } from '../../core/page-instance.js';

const EVENTS = ['assent-ready', 'assent-change', 'assent-show', 'assent-hide', 'assent-language'] as const;

/** Gives its host the page's instance, and has it drawn again when something changes. */
export class AssentController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The page's instance. */
  get assent(): Assent | undefined {
    return pageInstance() as Assent | undefined;
  }

  hostConnected(): void {
    for (const name of EVENTS) document.addEventListener(name, this.#update);
  }

  hostDisconnected(): void {
    for (const name of EVENTS) document.removeEventListener(name, this.#update);
  }

  readonly #update = () => this.host.requestUpdate();
}
