// orejime, as its documentation sets it up: configuration, script and style sheet.

const config = { privacyPolicyUrl: '/privacy', purposes: [{ id: 'analytics', title: 'Analytics', cookies: [] }] };

/** @type {import('./library.mjs').Library} */
export const orejime = {
  name: 'orejime 3.2.1',
  files: {
    '/orejime/orejime.css': 'orejime/dist/orejime-standard.css',
    '/orejime/orejime.js': 'orejime/dist/orejime-standard-en.js',
  },
  head: '<link rel="stylesheet" href="/orejime/orejime.css">',
  end: `<script>window.orejimeConfig = ${JSON.stringify(config)};</script><script src="/orejime/orejime.js"></script>`,
  accept: '.orejime-Banner-saveButton',
  tag: ({ src, code }) =>
    `<template data-purpose="analytics"><script${src ? ` src="${src}"` : ''}>${code ?? ''}</script></template>`,
};
