// <assent-preferences>: the second layer, a modal dialog with a switch for each category and service.
import { html, type TemplateResult } from 'lit/html.js';
import type { Assent } from '../../api.js';
import type { Consent } from '../../core/consent.js';
import type { Erasure } from '../../core/erasure.js';
import { soldIn } from '../../core/sold.js';
import type { LayerMessages } from '../../i18n/messages.js';
import { joinSentences } from '../../i18n/sentences.js';
import { count, fill } from '../../i18n/translate.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import { answerBefore, describeDecision } from '../shared/describe-decision.js';
import { enLayers } from '../shared/en-layers.js';
import { categoryFacts } from '../shared/category-facts.js';
import { keepEqual } from '../shared/keep-equal.js';
import { wordsFor, type Words } from '../shared/words.js';
import { nameTrigger } from '../trigger/name-trigger.js';
import { drawCategory } from './category.js';
import { createDraft, type Draft } from './draft.js';
import { inPage } from './in-page.js';
import { preferencesStyles } from './preferences.styles.js';

/** The dialog. Open while the library shows preferences; what is switched in it holds once it is saved. */
export class PreferencesElement extends BaseElement {
  static override styles = preferencesStyles;

  readonly #controller = new AssentController(this);
  #draft: Draft | undefined;
  #erasure: Erasure | undefined;

  override connectedCallback(): void {
    this.setAttribute('data-nosnippet', '');
    inPage.add(this);
    super.connectedCallback();
  }

  /** A page that takes it out while it is open (a navigation without a load) has closed it. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    inPage.delete(this);
    if (this.#draft) this.#controller.assent?.hidePreferences();
  }

  override draw(): TemplateResult {
    const { assent } = this.#controller;
    const [first] = inPage;
    const isOpen = first === this && assent?.layer === 'preferences';
    const words = isOpen ? wordsFor(assent, enLayers, () => this.requestUpdate()) : undefined;
    if (!words && this.#draft) {
      this.#draft = this.#erasure = undefined;
      // Closed while it is whole, so that the focus goes back to where it came from.
      this.#dialog?.close();
      // A button of the banner's was hidden when the browser wanted to give the focus back to it.
      if (assent?.layer === 'banner' && document.activeElement?.matches('body,assent-preferences'))
        document.querySelector<HTMLElement>('assent-banner [data-assent-action=preferences]')?.focus();
    }
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @close=${() => this.#draft && !this.#dialog?.open && assent?.hidePreferences()}
      @mousedown=${({ target, currentTarget, button }: MouseEvent) =>
        target === currentTarget && !button && assent?.hidePreferences()}
    >
      ${assent && words && this.#drawContent(assent, words)}
    </dialog>`;
  }

  override drawn(): void {
    const dialog = this.#dialog;
    if (!this.#draft || !dialog) return;
    if (!dialog.open) dialog.showModal();
    // A page's rules may have hidden it, and then the page would wait for a dialog that nobody sees.
    if (!dialog.offsetHeight) dialog.close();
    const [accept, reject] = dialog.querySelectorAll<HTMLElement>('footer button');
    keepEqual(accept, reject);
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.shadowRoot?.querySelector('dialog');
  }

  #drawContent(assent: Assent, words: Words): TemplateResult {
    const { say, language, dir } = words;
    this.setAttribute('theme', assent.settings.config.ui?.theme ?? '');
    nameTrigger(say.preferencesTitle, language);
    const categories = categoryFacts(assent, say, language);
    const now = assent.get();
    // Starts anew for a minor: it may have become known while the dialog is open, and nothing optional holds then.
    if (now.minor) this.#draft = undefined;
    const draft = (this.#draft ??= createDraft(now, () => this.requestUpdate()));
    const texts = categories.flatMap(({ title, detail, without }) => [title, detail, without]);
    assent.present({ layer: 'preferences', language, texts: [say.preferencesTitle, say.preferencesIntro, ...texts] });

    return html`<div lang=${language} dir=${dir} part="sheet">
      <header part="header" role="none">
        <h2 part="title" id="title" autofocus tabindex="-1">${say.preferencesTitle}</h2>
        <button part="close" aria-label=${say.close} @click=${assent.hidePreferences}>
          <svg aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
        </button>
      </header>
      <div part="body">
        <p part="intro">${now.minor ? say.minorNotice : say.preferencesIntro}</p>
        ${drawNotice(now, soldIn(assent.settings), say)}
        ${categories.map((one) => drawCategory(one, words, draft, answerBefore(assent, words, one.id)))}
        ${this.#drawChoice(assent, words)}
      </div>
      <footer part="footer" role="none">
        ${
          // A minor's answer would change nothing.
          now.minor
            ? html`<button part="button" @click=${assent.hidePreferences}>${say.close}</button>`
            : html`<button part="button accept" @click=${assent.acceptAll}>${say.acceptAll}</button>
                <button part="button reject" @click=${assent.rejectAll}>${say.rejectAll}</button>
                <button part="button save" @click=${() => void assent.set(draft.choices, draft.services)}>
                  ${say.save}
                </button>`
        }
      </footer>
    </div>`;
  }

  /** When the visitor decided, what to name when asking about it, and how to leave nothing behind. */
  #drawChoice(assent: Assent, words: Words): TemplateResult {
    const { say, language } = words;
    const { id } = assent.get();
    return html`<section part="choice">
      <p>${describeDecision(assent, words)} ${id && html`<span part="id">${fill(say.choiceId, { id })}</span>`}</p>
      <button part="erase" @click=${() => this.#erase(assent)}>${say.eraseCookies}</button>
      <p part="status" role="status">${this.#erasure && describeErasure(this.#erasure, say, language)}</p>
    </section>`;
  }

  /**
   * Erases what services left, and forgets the decision where that switches nothing on; elsewhere everything is refused.
   * The dialog stays, to say what came of it.
   */
  async #erase(assent: Assent): Promise<void> {
    const waits = assent.mode === 'opt-in' && !assent.settings.services.some(({ exempt }) => exempt);
    const erasing = waits ? assent.reset() : assent.withdraw();
    assent.showPreferences();
    this.#draft = this.#erasure = undefined;
    this.#erasure = await erasing;
    this.requestUpdate();
  }
}

const describeErasure = ({ erased, left }: Erasure, say: Words['say'], language: string) =>
  joinSentences(language, [
    count(say.erasedCount, erased.length, language),
    left.length && fill(say.notErased, { names: left.join(', ') }),
  ]);

/** What holds until the visitor says otherwise. */
const drawNotice = ({ gpc, choices }: Consent, sold: readonly string[], say: LayerMessages) =>
  gpc && !sold.every((id) => choices[id]) ? html`<p part="notice">${say.gpcHonoured}</p>` : '';
