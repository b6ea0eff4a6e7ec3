// What our elements share: a shadow root, one style sheet for each class, and drawing once after any number of changes.
// Lit's templates do the drawing; its element class would be a third of all that a first visit loads.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render, type TemplateResult } from 'lit/html.js';

// Where there is no page, the class can still be imported.
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- it stands in for HTMLElement
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** An element that is drawn by `draw()`; Lit's reactive controllers work on it. */
export abstract class BaseElement extends Base implements ReactiveControllerHost {
  static styles = '';

  readonly #controllers: ReactiveController[] = [];
  #update: Promise<boolean> | undefined;

  constructor() {
    super();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { styles } = this.constructor as typeof BaseElement;
    if ('adoptedStyleSheets' in root) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    } else {
      // Safari before 16.4
      (root as ShadowRoot).append(Object.assign(document.createElement('style'), { textContent: styles }));
    }
  }

  /** What stands in the shadow root now. */
  abstract draw(): TemplateResult;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.splice(this.#controllers.indexOf(controller), 1);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      render(this.draw(), this.shadowRoot as ShadowRoot);
      return true;
    });
  }

  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }
}
