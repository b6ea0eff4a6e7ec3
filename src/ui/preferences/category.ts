// One category in the dialog: its switch, what it does, what refusing it costs, and its services.
import { html, type TemplateResult } from 'lit/html.js';
import type { LayerMessages } from '../../i18n/messages.js';
import { joinSentences } from '../../i18n/sentences.js';
import { count, fill } from '../../i18n/translate.js';
import type { CategoryFacts, EntryFacts, ServiceFacts } from '../shared/category-facts.js';
import type { Words } from '../shared/words.js';
import type { Draft } from './draft.js';

/** A category, with its services folded away, and what was answered before where that no longer holds. */
export function drawCategory(category: CategoryFacts, words: Words, draft: Draft, before: string): TemplateResult {
  const { say, language } = words;
  const { id, title, detail, without, clause, required, services } = category;
  const isOn = !!draft.choices[id];
  const others = services.filter((service) => !service.required && draft.services[service.id] !== isOn).length;
  const listed = count(say.serviceCount, services.length, language);
  const summary = others ? `${listed} · ${isOn ? say.refused : say.allowed}: ${others}` : listed;
  return html`<section part="category">
    <div part="row">
      <h3 part="category-title">${title}</h3>
      ${drawAnswer(category, title, say, draft, isOn, (on) => draft.setCategory(category, on))}
    </div>
    <p id=${`detail-${id}`} part="detail">
      ${joinSentences(language, [detail, required ? say.alwaysOnWhy : without])}
      ${clause && html`<a part="link" href=${clause}>${say.inOurPolicy}</a>`}
      ${before && html`<span part="before">${before}</span>`}
    </p>
    ${
      services[0] &&
      // Else browsers take what it shows, which its name has said, for its description.
      html`<details part="services">
        <summary part="summary" aria-label=${`${title}: ${summary}`} aria-description="">${summary}</summary>
        <ul>
          ${services.map((service) => drawService(service, words, draft))}
        </ul>
      </details>`
    }
  </section>`;
}

function drawService(service: ServiceFacts, { say }: Words, draft: Draft): TemplateResult {
  const { id, name, provider, purpose, retention, clause, policyUrl, optOutUrl, required, entries } = service;
  const by = { name: provider || name };
  return html`<li part="service">
    <div part="row">
      <h4 part="service-title"><bdi>${name}</bdi></h4>
      ${drawAnswer(service, name, say, draft, !!draft.services[id], (on) => draft.setService(id, on))}
    </div>
    <p id=${`detail-${id}`} part="detail"><bdi>${purpose}</bdi> ${required ? say.alwaysOnWhy : ''}</p>
    <dl part="facts">
      ${drawFact(say.provider, provider === name ? '' : provider)} ${drawFact(say.keptFor, retention)}
      ${entries[0] && html`<dt>${say.cookiesAndStorage}</dt>`} ${entries.map(drawEntry)}
    </dl>
    ${drawLink(clause, say.inOurPolicy)} ${drawLink(policyUrl, fill(say.policyOf, by))}
    ${drawLink(optOutUrl, fill(say.optOutAt, by))}
  </li>`;
}

const drawFact = (term: string, value: string) =>
  value &&
  html`<dt>${term}</dt>
    <dd><bdi>${value}</bdi></dd>`;

const drawEntry = ({ name, kind, purpose, duration }: EntryFacts) =>
  html`<dd>
    <code dir="ltr">${name}</code>${[kind, duration, purpose].filter(Boolean).map((one) => html` · <bdi>${one}</bdi>`)}
  </dd>`;

const drawLink = (href: string, text: string) =>
  href && html`<a part="link" href=${href} rel="noopener" target="_blank">${text}</a>`;

/** The switch of what can be refused, and a word where nothing can. */
const drawAnswer = (
  { id, required }: CategoryFacts | ServiceFacts,
  label: string,
  say: LayerMessages,
  { minor }: Draft,
  isOn: boolean,
  change: (on: boolean) => void,
) =>
  required
    ? html`<span part="always-on">${say.alwaysOn}</span>`
    : html`<input
        part="switch"
        type="checkbox"
        role="switch"
        aria-label=${label}
        aria-describedby=${`detail-${id}`}
        .disabled=${minor}
        .checked=${isOn}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />`;
