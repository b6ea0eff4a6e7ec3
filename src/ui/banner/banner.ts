// <assent-banner>: the first layer. The host is the box that floats over the page; what it says is in the page's own DOM.
import { html, noChange } from 'lit/html.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import { en } from '../../i18n/en.js';
import { wordsFor } from '../shared/words.js';
import { fillBanner } from './banner-content.js';
import { bannerStyles } from './banner.styles.js';

/** The banner. Shown while the visitor is asked, hidden otherwise; its buttons work by their `data-assent-action`. */
export class BannerElement extends BaseElement {
  static override styles = bannerStyles;
  /** The one that was made for a page that had none of its own. It goes as soon as the page has one. */
  static made: BannerElement | undefined;

  readonly #controller = new AssentController(this);

  override draw() {
    if (this !== BannerElement.made) BannerElement.made?.remove();
    const { assent } = this.#controller;
    if (!this.hasAttribute('role')) this.setAttribute('role', 'region');
    this.dataset['nosnippet'] = '';
    // A banner whose language is still on its way is not shown in another first.
    const words = assent?.layer === 'banner' ? wordsFor(assent, en, () => this.requestUpdate()) : undefined;
    if (assent && words) {
      const { layout = 'bar', position = 'bottom', theme = 'auto' } = assent.settings.config.ui ?? {};
      this.setAttribute('layout', layout);
      this.setAttribute('position', position);
      this.setAttribute('theme', theme);
      this.setAttribute('mode', assent.mode);
      fillBanner(this, assent, words);
    }
    // A prerendered one stays visible until it is known what to say, or that there is nothing to ask.
    const isHidden = !words && !(this.getAttribute('prerendered') && (assent?.layer ?? 'banner') === 'banner');
    if (this.hidden !== isHidden) this.hidden = isHidden;
    // What assent/prerender wrote is what would be drawn: it stays, so that nothing is painted a second time. By its slots:
    // extensions that darken pages put a style sheet into every shadow root.
    if (this.shadowRoot?.querySelector('slot')) return noChange;
    return html`<div part="text">
        <slot name="title"></slot>
        <slot name="text"></slot>
        <slot name="policy"></slot>
        <slot name="notice"></slot>
      </div>
      <div part="actions"><slot name="actions"></slot></div>`;
  }

  override drawn(): void {
    // Where this file does not arrive the banner works all the same.
    if (!this.hidden) import('./attend.js').then((it) => it.attend(this)).catch(() => undefined);
  }
}
