// <assent-banner>: the first layer. The host is the box that floats over the page; what it says is in the page's own DOM.
import { html } from 'lit/html.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import { pageLanguage } from '../shared/page-language.js';
import { fillBanner } from './banner-content.js';
import { bannerStyles } from './banner.styles.js';

/** The banner. Shown while the visitor is asked, hidden otherwise; its buttons work by their `data-assent-action`. */
export class BannerElement extends BaseElement {
  static override styles = bannerStyles;

  readonly #controller = new AssentController(this);

  override connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.setAttribute('data-nosnippet', '');
    super.connectedCallback();
  }

  override draw() {
    const { assent } = this.#controller;
    const isShown = assent?.layer === 'banner';
    if (isShown) fillBanner(this, assent, pageLanguage());
    this.hidden = !isShown;
    return html`<div part="text">
        <slot name="title"></slot>
        <slot name="text"></slot>
        <slot name="policy"></slot>
      </div>
      <div part="actions"><slot name="actions"></slot></div>`;
  }
}
