// The frame of every documentation page: one head, one look.
import { escape } from './escape.mjs';

/** @param {string} title @param {string} content */
export const renderDocument = (title, content) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} · Assent</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/behaviours/look/page.css">
</head>
<body>
<header class="top">
<a class="brand" href="/behaviours/"><span aria-hidden="true"></span>Assent</a>
<nav aria-label="Demo"><a href="/behaviours/">Behaviours</a><a href="/playground/">Playground</a><a href="/">Shops</a></nav>
</header>
${content}
</body>
</html>
`;
