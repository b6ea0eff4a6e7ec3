// <assent-choices>: "Do not sell or share", one step to opt out, its state, and one step back. Under a rule that asks first
// it opens the preferences.
import { html, nothing } from 'lit/html.js';
import { soldIn } from '../../core/sold.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import english from '../../i18n/lang/en.js';
import { wordsFor } from '../shared/words.js';
import { choicesStyles } from './choices.styles.js';

/** The opt-out link of a storefront's footer. Its state is said in words, also when the browser asked for it. */
export class ChoicesElement extends BaseElement {
  static override styles = choicesStyles;

  readonly #controller = new AssentController(this);

  override draw() {
    const { assent } = this.#controller;
    const words = assent && wordsFor(assent, english, () => this.requestUpdate());
    if (!words) return nothing;
    const { say, language, dir } = words;
    const { choices, method, gpc, minor } = assent.get();
    const asksFirst = assent.mode === 'opt-in';
    // Where nothing runs without a yes, a no is no opt-out; only who asked for one in so many words is told of it.
    const sold = soldIn(assent.settings);
    const isOut = method === 'opt-out' || ((gpc || !asksFirst) && sold.some((id) => !choices[id]));
    // Where visitors are asked first, a yes is given in the preferences, which say what for, and not here.
    const [act, label] = asksFirst
      ? [assent.showPreferences, say.preferencesTitle]
      : isOut
        ? [() => void assent.set(Object.fromEntries(sold.map((id) => [id, true]))), say.undoOptOut]
        : [assent.optOut, say.doNotSell];
    const onClick = () => {
      assent.present({ layer: 'choices', language, texts: [label] });
      act();
    };
    return html`<span lang=${language} dir=${dir}>
      <span role="status" part="state">${isOut ? say.optOutHonoured : nothing}</span>
      ${
        // One button for all ways, so that it keeps the focus.
        minor && !asksFirst ? nothing : html`<button part="link" @click=${onClick}>${label}</button>`
      }
    </span>`;
  }
}
