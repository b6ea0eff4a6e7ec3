// <assent-trigger>: the small button that brings the preferences back. A plain element inside assent.js, so that a
// returning visitor's page loads nothing more.
import type { Assent } from '../../api.js';
import { attempt } from '../../core/attempt.js';
import { listen } from '../../core/listen.js';
import { HtmlElement } from '../shared/html-element.js';
import { triggerStyles } from './trigger.styles.js';

/** The button's label until the preferences, which know the page's language, are loaded: a word that most languages share. */
const LABEL = 'Cookies';

/** The button. It works by its `data-assent-action`, like any other of the page. */
export class TriggerElement extends HtmlElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const { language: chosen, settings } = (window.assent ?? {}) as Partial<Assent>;
    // In a page's own markup it may stand before the library has started.
    if (!settings) {
      listen(document, 'assent-ready', () => this.connectedCallback());
      return;
    }
    const { texts, ui } = settings.config;
    const language = chosen || document.documentElement.lang;
    const own = texts?.[language]?.preferencesTitle;
    this.dataset['assentAction'] = 'preferences';
    const root = this.attachShadow({ mode: 'open' });
    const button = Object.assign(document.createElement('button'), {
      part: 'button',
      textContent: '⚙\ufe0e',
    });
    button.setAttribute('aria-label', (own as string | undefined) ?? LABEL);
    button.style.colorScheme = /light|dark/.exec(`${ui?.theme}`)?.[0] ?? 'light dark';
    if (own) button.lang = language;
    root.append(button);
    const sheet = attempt(() => new CSSStyleSheet());
    sheet?.replaceSync(triggerStyles);
    if (sheet) root.adoptedStyleSheets = [sheet];
    // Safari before 16.4 can't make a sheet without an element.
    else root.append(Object.assign(document.createElement('style'), { textContent: triggerStyles }));
  }
}
