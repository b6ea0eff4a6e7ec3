// Brings the playground's parts together: one model, and what reads and writes it.
import { mountEditor } from './editor.js';
import { mountFaultList } from './fault-list.js';
import { mountForm } from './form.js';
import { createModel } from './model.js';
import { mountOutput } from './output.js';
import { mountPreview } from './preview.js';
import { readHash } from './share.js';

const START = `{
  "policy": { "url": "/privacy", "controller": "Outlet Ltd" },
  "ui": { "layout": "box", "position": "bottom-end" }
}`;

/** @param {string} id */
const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** What the link brings, or what to begin with; a broken link is told. */
async function findStart() {
  try {
    return (await readHash(location.hash)) ?? START;
  } catch {
    find('broken').hidden = false;
    return START;
  }
}

const [text, schema] = await Promise.all([
  findStart(),
  fetch('/assent/schema.json').then((response) => response.json()),
]);
const model = createModel(text);
mountForm(find('form'), model);
const editor = mountEditor(find('editor'), model, schema);
mountFaultList(find('faults'), model, editor.select);
mountOutput(find('output'), model);
const preview = await mountPreview(/** @type {HTMLIFrameElement} */ (find('preview')), model);
find('again').addEventListener('click', preview.askAgain);
window.addEventListener('hashchange', () => {
  void readHash(location.hash).then(
    (shared) => shared !== null && model.writeText(shared),
    () => (find('broken').hidden = false),
  );
});
