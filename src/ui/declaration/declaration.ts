// <assent-declaration>: for the policy page. What is used and for what, as tables that can be linked to, and the visitor's
// own choice. It stands in the page's own DOM, where addresses with a # find it and the page's styles apply.
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Assent } from '../../api.js';
import { describeDecision } from '../shared/describe-decision.js';
import english from '../../i18n/lang/en.js';
import type { Messages } from '../../i18n/messages.js';
import { joinSentences } from '../../i18n/sentences.js';
import { isUrl } from '../../core/is-url.js';
import { fill, textFor } from '../../i18n/translate.js';
import { AssentController } from '../shared/assent-controller.js';
import { BaseElement } from '../shared/base-element.js';
import { categoryFacts, type CategoryFacts, type EntryFacts, type ServiceFacts } from '../shared/category-facts.js';
import { wordsFor, type Words } from '../shared/words.js';
import { writeDate } from '../shared/write-date.js';
import { declarationStyles } from './declaration.styles.js';

/** The declaration. Anchors: `#assent-<category>` and `#assent-service-<service>`. */
export class DeclarationElement extends BaseElement {
  static override styles = declarationStyles;
  static override isLight = true;

  readonly #controller = new AssentController(this);
  #isDrawn = false;

  override draw(): TemplateResult | typeof nothing | false {
    const { assent } = this.#controller;
    const words = assent && wordsFor(assent, english, () => this.requestUpdate());
    // Lit marks its place at its first drawing, and would lose the mark with what gives way.
    if (!words) return this.#isDrawn && nothing;
    // What the page shows in there meanwhile, or a copy of the page (a router's cache) brought, gives way.
    if (!this.#isDrawn) this.replaceChildren();
    // What a browser has translated is not what Lit would change: the older answer would stand there still.
    else if (this.querySelector<HTMLElement>('font')) render(nothing, this);
    const categories = categoryFacts(assent, words.say, words.language);
    const level = levelIn(this);
    return html`<div lang=${words.language} dir=${words.dir}>
      ${drawWho(assent, words)} ${drawChoice(assent, words)}
      ${categories.map((category) => drawCategory(category, level, assent, words))}
    </div>`;
  }

  /** Scrolls to what the page's address names, and sets it off: it was not there when the browser looked for it. */
  override drawn(): void {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    const isMeant = ({ id }: Element) => `#${id}` === location.hash;
    const meant = [...this.querySelectorAll('[id]')].find(isMeant);
    if (!meant) return;
    const mark = () => meant.toggleAttribute('data-target');
    mark();
    meant.scrollIntoView();
    // What a later address names the browser finds by itself.
    addEventListener('hashchange', mark, { once: true });
  }
}

/** Who is responsible, how to reach them, and their policy with its date; nothing where the site does not say. */
function drawWho(assent: Assent, { say, language }: Words<Messages>): TemplateResult | typeof nothing {
  const { controller, contact, url, updated } = assent.settings.config.policy ?? {};
  const date = new Date(String(updated));
  const day = +date ? writeDate(language, date, { timeZone: 'UTC' }) : updated;
  const reach =
    isUrl(contact) && /[/:]/.test(contact) ? contact : /^[^@\s]+@[^@\s]+$/.test(`${contact}`) && `mailto:${contact}`;
  const parts = [
    textFor(controller, language),
    reach ? html`<a href=${reach}>${contact}</a>` : textFor(contact, language),
    isUrl(url) ? html`<a href=${url}>${say.readPolicy}</a>` : undefined,
    textFor(day, language),
  ].filter(Boolean);
  return parts.length ? html`<p>${parts.map(drawPart)}</p>` : nothing;
}

function drawChoice(assent: Assent, words: Words<Messages>): TemplateResult {
  const { say } = words;
  const { id } = assent.get();
  return html`<p>${describeDecision(assent, words)} ${id && fill(say.choiceId, { id })}</p>
    <p class="assent-actions">
      <button type="button" data-assent-action="preferences">${say.changeChoice}</button>
      ${
        assent.receipt() &&
        html`<button type="button" @click=${() => download(assent.receipt(), `consent-${id}.json`)}>
          ${say.downloadReceipt}
        </button>`
      }
    </p>`;
}

function drawCategory(category: CategoryFacts, level: number, assent: Assent, words: Words<Messages>): TemplateResult {
  const { say, language } = words;
  const { id, title, detail, without, clause, required, services } = category;
  const { choices, services: answers, decided } = assent.get();
  // Who has not decided has refused nothing.
  const answerOf = (isRequired: boolean, isOn?: boolean) =>
    isRequired ? say.alwaysOn : isOn ? say.allowed : decided ? say.refused : '';
  const answer = answerOf(required, choices[id]);
  const own = (one: ServiceFacts) => answerOf(one.required, answers[one.id]);
  return html`<section id=${`assent-${id}`}>
    <h3 aria-level=${level}>${title} <small>${answer}</small></h3>
    <p>
      ${joinSentences(language, [detail, required ? say.alwaysOnWhy : without])}
      ${clause && html`<a href=${clause}>${say.inOurPolicy}</a>`}
    </p>
    ${
      services.length
        ? html`<table aria-label=${title}>
            <thead>
              <tr>
                <th scope="col">${say.name}</th>
                <th scope="col">${say.purpose}</th>
                <th scope="col">${say.cookiesAndStorage}</th>
              </tr>
            </thead>
            <tbody>
              ${services.map((one) => drawService(one, say, own(one) === answer ? '' : own(one)))}
            </tbody>
          </table>`
        : html`<p>${say.noServices}</p>`
    }
  </section>`;
}

function drawService(service: ServiceFacts, say: Messages, answer: string): TemplateResult {
  const { id, name, provider, purpose, retention, clause, policyUrl, optOutUrl, entries } = service;
  const by = { name: provider || name };
  return html`<tr id=${`assent-service-${id}`}>
    <th scope="row">
      ${name}${provider && provider !== name ? html`<br /><small>${provider}</small>` : nothing}${answer && html`<br /><small>${answer}</small>`}
    </th>
    <td data-label=${say.purpose}>
      <bdi>${purpose || '–'}</bdi> ${retention && html`<br />${say.keptFor}: <bdi>${retention}</bdi>`}
      ${drawLink(clause, say.inOurPolicy)} ${drawLink(policyUrl, fill(say.policyOf, by))}
      ${drawLink(optOutUrl, fill(say.optOutAt, by))}
    </td>
    <td data-label=${say.cookiesAndStorage}>
      ${
        entries.length
          ? html`<ul>
              ${entries.map(drawEntry)}
            </ul>`
          : '–'
      }
    </td>
  </tr>`;
}

const drawEntry = ({ name, kind, purpose, duration }: EntryFacts) =>
  html`<li>
    <code dir="ltr">${name}</code><br /><small>${[kind, duration, purpose].filter(Boolean).map(drawPart)}</small>
  </li>`;

/** Each part for itself: a site's own words may run the other way, and "13 months" must not be torn apart. */
const drawPart = (part: unknown, at: number) => html`${at ? ' · ' : nothing}<bdi>${part}</bdi>`;

const drawLink = (href: string, text: string) =>
  href && html`<br /><a href=${href} rel="noopener" target="_blank">${text}</a>`;

/** The level of a heading in an element: one below the heading that it stands under. */
function levelIn(element: Element): number {
  const all = [...document.querySelectorAll('assent-declaration,:is(h1,h2,h3,h4,h5):not(assent-banner *)')];
  return (Number(all[all.indexOf(element) - 1]?.localName[1]) || 1) + 1;
}

function download(content: unknown, name: string): void {
  const href = `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
  Object.assign(document.createElement('a'), { href, download: name }).click();
}
