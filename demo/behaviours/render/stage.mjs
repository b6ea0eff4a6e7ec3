// The stage of a behaviour: the page that a site would write, with as little around it as possible.
import { escape } from './escape.mjs';
import { partsOf } from './parts.mjs';

const RAN = `<section class="ran" aria-label="What ran"><h2>What ran here</h2><ul id="ran"></ul></section>`;

/** @param {import('../groups.mjs').Named} behaviour @param {import('../behaviour.mjs').Picked} picked @param {string} nonce */
export function renderStage(behaviour, picked, nonce) {
  const { html, head, body } = partsOf(behaviour, picked);
  return `<!doctype html>
<html ${html || 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(behaviour.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/behaviours/look/stage.css">
${behaviour.props ?? ''}
${head}
</head>
<body>
${body}
${behaviour.ran ? RAN : ''}
</body>
</html>
`.replaceAll('{nonce}', nonce);
}
