// The page of one behaviour: what it is in a sentence, its markup, the stage, the visitor's answer, and the server's log.
import { renderCode } from './code.mjs';
import { renderDocument } from './document.mjs';
import { escape } from './escape.mjs';
import { partsOf } from './parts.mjs';
import { stageUrl } from './picks.mjs';

/** @typedef {import('../groups.mjs').Named} Named */
/** @typedef {import('../behaviour.mjs').Picked} Picked */

/** @param {import('../behaviour.mjs').Pick} pick @param {Picked} picked */
function renderPick({ name, label, values, live }, picked) {
  const options = values.map(
    (value) => `<option${picked[name] === value ? ' selected' : ''}>${escape(value)}</option>`,
  );
  const how = live ? ` data-live="${name}"` : '';
  return `<label>${escape(label)} <select name="${name}"${how}>${options.join('')}</select></label>`;
}

/** @param {Named} behaviour @param {Picked} picked */
const renderPicks = ({ picks }, picked) =>
  picks
    ? `<form class="picks" method="get">${picks.map((pick) => renderPick(pick, picked)).join('')}
<noscript><button>Show</button></noscript></form>`
    : '';

/** @param {Named | undefined} behaviour @param {'prev' | 'next'} rel */
const renderNeighbour = (behaviour, rel) => {
  if (!behaviour) return '<span></span>';
  const arrow = `<span aria-hidden="true">${rel === 'prev' ? '←' : '→'}</span>`;
  const text = escape(behaviour.title);
  return `<a rel="${rel}" href="/behaviours/${behaviour.name}">${rel === 'prev' ? `${arrow} ${text}` : `${text} ${arrow}`}</a>`;
};

const ACTIONS = [
  ['accept', 'Accept all'],
  ['reject', 'Reject all'],
  ['preferences', 'Preferences'],
  ['withdraw', 'Withdraw'],
  ['forget', 'Forget'],
];

/** @param {Named} behaviour @param {Picked} picked @param {{ before?: Named | undefined, after?: Named | undefined }} neighbours */
export function renderPage(behaviour, picked, { before, after }) {
  const { head, body } = partsOf(behaviour, picked);
  const stage = stageUrl(behaviour.name, picked);
  const buttons = ACTIONS.map(([does, text]) => `<button type="button" data-does="${does}">${text}</button>`);
  return renderDocument(
    behaviour.title,
    `<main class="behaviour">
<div class="lead"><h1>${escape(behaviour.title)}</h1>
<p>${escape(behaviour.says)}</p>${renderPicks(behaviour, picked)}</div>
<section class="effect" aria-labelledby="effect-title">
<header><h2 id="effect-title">Live</h2><a href="${escape(stage)}">Open alone</a></header>
<iframe id="stage" src="${escape(stage)}" title="${escape(behaviour.title)}, live"></iframe>
<div class="actions" role="group" aria-label="The visitor's answer">${buttons.join('')}</div>
</section>
<section class="markup" aria-labelledby="markup-title">
<h2 id="markup-title">Markup</h2>
<pre tabindex="0" aria-labelledby="markup-title"><code>${renderCode([head, body].filter(Boolean).join('\n\n'))}</code></pre>
</section>
<section class="answer" aria-labelledby="answer-title"><h2 id="answer-title">Answer</h2><ul id="answer"></ul></section>
<section class="log" aria-labelledby="log-title">
<h2 id="log-title">The server was asked for</h2>
<ol id="log" role="log" aria-label="Requests"></ol><p class="quiet" id="log-empty">Nothing optional</p>
</section>
</main>
<nav class="neighbours" aria-label="Other behaviours">${renderNeighbour(before, 'prev')}${renderNeighbour(after, 'next')}</nav>
<script type="module" src="/behaviours/page/page.js"></script>`,
  );
}
