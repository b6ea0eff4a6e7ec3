// How an element hears of consent: one controller, whichever comes first, the element or the library.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Assent } from '../../api.js';

const EVENTS = ['assent-ready', 'assent-change', 'assent-show', 'assent-hide', 'assent-language'] as const;

/** The page's instance; nothing before it has started, or when the page's name for it is taken by something else. */
export function pageInstance(): Assent | undefined {
  const { assent } = window;
  return assent && 'settings' in assent ? assent : undefined;
}

/** Gives its host the page's instance, and has it drawn again when something changes. */
export class AssentController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The page's instance. */
  get assent(): Assent | undefined {
    return pageInstance();
  }

  hostConnected(): void {
    for (const name of EVENTS) document.addEventListener(name, this.#update);
  }

  hostDisconnected(): void {
    for (const name of EVENTS) document.removeEventListener(name, this.#update);
  }

  readonly #update = () => this.host.requestUpdate();
}
