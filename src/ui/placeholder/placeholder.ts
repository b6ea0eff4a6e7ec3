// <assent-placeholder>: stands where gated content would be, says who would load and why, and lets the visitor allow it.
import { html, nothing } from 'lit/html.js';
import type { Assent } from '../../api.js';
import { attempt } from '../../core/attempt.js';
import { listOf } from '../../i18n/list.js';
import { fill } from '../../i18n/translate.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import { details } from '../shared/details.js';
import { factsOf } from '../shared/facts.js';
import { wordsFor } from '../shared/words.js';
import { placeholderStyles } from './placeholder.styles.js';

/** A placeholder for one element, which it is given as a property. `poster` is a picture from the shop's own host. */
export class PlaceholderElement extends BaseElement {
  static override styles = placeholderStyles;

  readonly #controller = new AssentController(this);
  /** What it stands for. */
  declare standsFor: Element | undefined;

  override draw() {
    const { assent } = this.#controller;
    const { standsFor } = this;
    const words = assent && wordsFor(assent, details, () => this.requestUpdate());
    if (!words || !standsFor) return nothing;
    const { say, language, dir } = words;
    this.setAttribute('theme', assent.settings.config.ui?.theme ?? '');
    const needs = standsFor.getAttribute('data-assent') ?? '';
    const categories = factsOf(assent, say, language);
    const names: readonly string[] = needs.match(/[^\s|!]+/g) ?? [];
    const services = categories.flatMap((category) => category.services).filter(({ id }) => names.includes(id));
    const purposes = categories
      .filter(({ id, services: own }) => names.includes(id) || own.some((one) => services.includes(one)))
      .map(({ purpose }) => purpose);
    const name = services.map((one) => one.provider || one.name)[0] ?? hostOf(standsFor);
    const purpose = listOf(purposes, language);

    return html`<div part="box" lang=${language} dir=${dir} role="group" aria-labelledby="text">
      ${drawPoster(this.getAttribute('poster'))}
      <p part="text" id="text">${fill(say.placeholder, { name, purpose })}</p>
      <p part="actions">
        <button part="button once" type="button" @click=${() => assent.allowOnce(standsFor)}>${say.allowOnce}</button>
        <button part="button always" type="button" @click=${() => allowAlways(assent, needs)}>
          ${say.allowAlways}
        </button>
      </p>
    </div>`;
  }
}

/** The host that would be asked; that of the page where the element does not say, and what it says where that is no address. */
function hostOf(element: Element): string {
  const address = element.getAttribute('data-src') ?? element.getAttribute('data-data') ?? '';
  return attempt(() => new URL(address, document.baseURI).host) ?? address;
}

/** A picture from elsewhere would tell others of the visit, which is what a placeholder is there to prevent. */
function drawPoster(poster: string | null) {
  const isOwn = poster && attempt(() => new URL(poster, document.baseURI).origin) === location.origin;
  return isOwn ? html`<img part="poster" src=${poster} alt="" />` : nothing;
}

/** Says yes to what an element needs, and leaves every other answer as it is. Of alternatives the first is enough. */
function allowAlways(assent: Assent, needs: string): void {
  const names = needs.split(/\s+/).map((group) => group.split('|')[0] ?? '');
  const yes = (rules: readonly { readonly id: string }[]) =>
    Object.fromEntries(rules.filter(({ id }) => names.includes(id)).map(({ id }) => [id, true]));
  void assent.set(yes(assent.settings.categories), yes(assent.settings.services));
}
