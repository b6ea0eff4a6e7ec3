// The gated elements of a soak test: how each is made, and how to tell whether it was let go. Runs in the page.

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/**
 * @typedef {object} Kind
 * @property {(id: number) => string} html `{tag}` stands for what tags it.
 * @property {(element: Element) => boolean} [isShown] Embeds: whether it shows what it may only show when it is allowed.
 * @property {'may be lost'} [afterNo] A no can end it for good.
 */

/** Scripts say themselves that they ran. @type {Record<string, Kind>} */
export const KINDS = {
  inline: { html: (id) => `<script type="text/plain" {tag}>hit(${id})</` + 'script>' },
  external: { html: (id) => `<script type="text/plain" {tag} src="/hit.js?${id}"></` + 'script>' },
  async: { html: (id) => `<script type="text/plain" {tag} async src="/hit.js?${id}"></` + 'script>' },
  module: {
    html: (id) => `<script type="text/plain" {tag} data-type="module">hit(${id})</` + 'script>',
    afterNo: 'may be lost',
  },
  img: { html: () => `<img {tag} data-src="${PIXEL}" alt="">`, isShown: (one) => one.hasAttribute('src') },
  picture: {
    html: () => `<picture {tag}><source data-srcset="${PIXEL}"><img data-src="${PIXEL}" alt=""></picture>`,
    isShown: (one) => !!one.querySelector('[src],[srcset]'),
  },
  iframe: {
    html: () => '<iframe {tag} data-src="about:blank" width="9" height="9"></iframe>',
    isShown: (one) => one.hasAttribute('src'),
  },
  video: {
    html: () => '<video {tag} preload="none" data-src="/own.wav"></video>',
    isShown: (one) => one.hasAttribute('src'),
  },
  link: {
    html: () => '<link {tag} rel="stylesheet" data-href="data:text/css,">',
    isShown: (one) => one.hasAttribute('href'),
  },
  style: {
    html: () => '<style type="text/plain" {tag}>i { color: red }</style>',
    isShown: (one) => one.getAttribute('type') !== 'text/plain',
  },
  template: {
    html: (id) => `<template {tag}><b class="from-${id}"></b><script>hit(${id})</` + 'script></template>',
    isShown: (one) => !!document.querySelector(`.from-${one.getAttribute('data-soak')}`),
  },
};

/** A kind by its name. @param {string} name */
export const kindOf = (name) => /** @type {Kind} */ (KINDS[name]);

/** What elements are tagged with. */
export const NEEDS = [
  ...['analytics', 'preference', 'targeting', 'tally', 'functionality', 'nonsense'],
  ...['analytics targeting', 'analytics|preference', '!targeting', '!analytics', 'tally !targeting'],
];
