// The index of the behaviours, by group.
import { renderDocument } from './document.mjs';
import { escape } from './escape.mjs';

/** @param {import('../groups.mjs').Named} behaviour */
const renderEntry = ({ name, title }) => `<li><a href="/behaviours/${name}">${escape(title)}</a></li>`;

/** @param {typeof import('../groups.mjs').groups} groups */
export function renderIndex(groups) {
  const count = groups.reduce((sum, { behaviours }) => sum + behaviours.length, 0);
  const sections = groups.map(
    ({ title, behaviours }) => `<section class="group">
<h2>${escape(title)}</h2>
<ul>${behaviours.map(renderEntry).join('')}</ul>
</section>`,
  );
  return renderDocument(
    'Behaviours',
    `<main class="index">
<div class="lead"><h1>One page a behaviour</h1>
<p>${count} pages. Each shows its markup, what it does, and what the server was asked for.</p></div>
<div class="groups">${sections.join('\n')}</div>
</main>`,
  );
}
