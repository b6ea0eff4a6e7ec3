// <assent-choices>: "Do not sell or share", one step to opt out, its state, and one step back.
import { html, nothing } from 'lit/html.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import { details } from '../shared/details.js';
import { wordsFor } from '../shared/words.js';
import { choicesStyles } from './choices.styles.js';

/** What an opt-out is about. */
const SOLD = 'targeting';

/** The opt-out link of a storefront's footer. Its state is said in words, also when the browser asked for it. */
export class ChoicesElement extends BaseElement {
  static override styles = choicesStyles;

  readonly #controller = new AssentController(this);

  override draw() {
    const { assent } = this.#controller;
    const words = assent && wordsFor(assent, details, () => this.requestUpdate());
    if (!words) return nothing;
    const { say, language, dir } = words;
    const { choices, decided, gpc, minor } = assent.get();
    const isOut = choices[SOLD] === false && (decided || gpc || minor);
    return html`<span lang=${language} dir=${dir}>
      <span role="status" part="state">${isOut ? say.optOutHonoured : nothing}</span>
      ${
        // One button for both ways, so that it keeps the focus.
        isOut && minor
          ? nothing
          : html`<button
              part="link"
              type="button"
              @click=${isOut ? () => void assent.set({ [SOLD]: true }) : assent.optOut}
            >
              ${isOut ? say.undoOptOut : say.doNotSell}
            </button>`
      }
    </span>`;
  }
}
