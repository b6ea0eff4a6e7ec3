// <assent-placeholder>: stands where gated content would be, says who would load and why, and lets the visitor allow it.
import { html, nothing } from 'lit/html.js';
import type { Assent } from '../../api.js';
import { attempt } from '../../core/attempt.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import english from '../../i18n/lang/en.js';
import { wordsFor } from '../shared/words.js';
import { fit } from './fit.js';
import { namesFor } from './names-for.js';
import { placeholderStyles } from './placeholder.styles.js';
import { sayWho } from './say-who.js';

/** A placeholder for one element, which it is given as a property. `poster` is a picture from the shop's own host. */
export class PlaceholderElement extends BaseElement {
  static override styles = placeholderStyles;

  readonly #controller = new AssentController(this);
  readonly #fit = () => fit(this.shadowRoot?.querySelector('div'));
  #resized: ResizeObserver | undefined;
  /** What it stands for. */
  declare standsFor: Element | undefined;

  override draw() {
    const { assent } = this.#controller;
    const { standsFor } = this;
    const words = assent && wordsFor(assent, english, () => this.requestUpdate());
    if (!words || !standsFor) return nothing;
    const { say, language, dir } = words;
    this.setAttribute('theme', assent.settings.config.ui?.theme ?? '');
    // For a minor neither button would do anything.
    const { minor } = assent.get();
    const { name, text } = sayWho(standsFor as HTMLElement, assent, words);
    const onAlways = () => {
      assent.present({ layer: 'placeholder', language, texts: [text] });
      allowAlways(assent, standsFor);
    };

    return html`<div part="box" lang=${language} dir=${dir} role="group" aria-label=${name}>
      ${drawPoster(this.getAttribute('poster'))}
      <p part="text" id="text">${minor ? say.minorNotice : text}</p>
      <p part="actions" .hidden=${minor}>
        <button part="button once" @click=${() => assent.allowOnce(standsFor)}>${say.allowOnce}</button>
        <button part="button always" @click=${onAlways}>${say.allowAlways}</button>
      </p>
    </div>`;
  }

  /**
   * Fits the words in at once, before anything is painted, and again whenever there is more or less room, or the words need
   * more of it: in a font that comes late, or in one that the visitor has set.
   */
  override drawn(): void {
    this.#fit();
    // In a task of its own: browsers report an error to the page where what is observed changes while they tell of it.
    const observer = (this.#resized ??= new ResizeObserver(() => setTimeout(this.#fit)));
    observer.observe(this);
    this.shadowRoot?.querySelectorAll('p').forEach((one) => observer.observe(one));
  }
}

/** A picture from elsewhere would tell others of the visit, which is what a placeholder is there to prevent. */
function drawPoster(poster: string | null) {
  const isOwn = poster && attempt(() => new URL(poster, document.baseURI).origin) === location.origin;
  return isOwn ? html`<img part="poster" src=${poster} alt="" />` : nothing;
}

/** Says yes to what an element needs, and leaves every other answer as it is. */
function allowAlways(assent: Assent, element: Element): void {
  const names = namesFor(assent, element);
  const { choices, services } = assent.get();
  const yes = (answers: object) => Object.fromEntries(names.flatMap((name) => (name in answers ? [[name, true]] : [])));
  void assent.set(yes(choices), yes(services));
}
