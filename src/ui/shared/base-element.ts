// What our elements share: a shadow root, one style sheet for each class, and drawing once after any number of changes.
// Lit's templates do the drawing; its element class would be a third of all that a first visit loads.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render } from 'lit/html.js';
import { attempt } from '../../core/attempt.js';
import { warn } from '../../core/warn.js';
import { HtmlElement } from './html-element.js';
import { lightColours } from './light-colours.js';

/** An element that is drawn by `draw()`; Lit's reactive controllers work on it. */
export abstract class BaseElement extends HtmlElement implements ReactiveControllerHost {
  static styles = '';
  /** Whether it stands in the page's own DOM instead of a shadow root. */
  static isLight = false;

  readonly #root: ShadowRoot | this;
  readonly #controllers = new Set<ReactiveController>();
  #update: Promise<boolean> | undefined;

  constructor() {
    super();
    const { styles, isLight } = this.constructor as typeof BaseElement;
    const shadow = isLight ? null : (this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    this.#root = shadow ?? this;
    // Undefined where there is no real browser, as in tests with jsdom: then it gets no styles.
    const isOfToday = attempt(() => CSS.supports('color:light-dark(red,red)'));
    const css = isOfToday ? styles : lightColours(styles);
    // Safari before 16.4 can't make a sheet without an element.
    if (!attempt(() => addStyles(shadow ?? document, css)) && isOfToday === false)
      (shadow ?? document.head).append(Object.assign(document.createElement('style'), { textContent: css }));
  }

  /** Returns a template of Lit's with what it shows now; if there is none, its content stays as it is. */
  abstract draw(): unknown;

  /** Called after each drawing. */
  drawn?(): void;

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
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
      try {
        const content = this.draw();
        if (content) {
          render(content, this.#root);
          this.drawn?.();
        }
      } catch (error) {
        warn('draw', this.localName, 'no error', error);
      }
      return true;
    });
  }

  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }
}

const sheets: Partial<Record<string, CSSStyleSheet>> = {};

/** Reads styles into a sheet: once, or every root that has it would be styled anew. */
function readStyles(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

/** Gives a root a style sheet, once; throws where a browser can't. */
function addStyles({ adoptedStyleSheets: used }: DocumentOrShadowRoot, styles: string): true {
  const sheet = (sheets[styles] ??= readStyles(styles));
  if (!used.includes(sheet)) used.push(sheet);
  return true;
}
