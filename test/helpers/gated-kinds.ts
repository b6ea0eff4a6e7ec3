// Every kind of element that can be gated, as a page tags it. Data of the leak matrix; no test knows more than is here.

/** One kind. */
export interface GatedKind {
  readonly name: string;
  /** `{needs}` stands for the tag, `{x.svg}` for an address of its own. */
  readonly html: string;
  /** What a browser leaves aside although it is allowed, since something better is there. */
  readonly unused?: string;
}

const kind = (name: string, html: string, unused?: string): GatedKind => ({ name, html, ...(unused && { unused }) });

/** Scripts call `run` themselves, those from a file by what the server answers. */
const SCRIPTS = [
  kind('inline script', '<script type="text/plain" {needs}>run("{1.hit}")</script>'),
  kind('external script', '<script type="text/plain" {needs} src="{1.js}"></script>'),
  kind('async script', '<script type="text/plain" {needs} async src="{1.js}"></script>'),
  kind('deferred script', '<script type="text/plain" {needs} defer src="{1.js}"></script>'),
  kind('inline module', '<script type="text/plain" {needs} data-type="module">run("{1.hit}")</script>'),
  kind('external module', '<script type="text/plain" {needs} data-type="module" src="{1.js}"></script>'),
];

const PICTURES = [
  kind('img src', '<img {needs} data-src="{1.svg}" alt="">'),
  kind('img srcset', '<img {needs} data-srcset="{1.svg} 1x" alt="">'),
  kind('img src and srcset', '<img {needs} data-srcset="{1.svg} 1x, {1.svg} 2x" data-src="{2.svg}" alt="">', '2.svg'),
  kind('picture', '<picture {needs}><source data-srcset="{1.svg}"><img data-src="{2.svg}" alt=""></picture>', '2.svg'),
  kind(
    'img in a picture',
    '<picture><source data-srcset="{1.svg}"><img {needs} data-src="{2.svg}" alt=""></picture>',
    '2.svg',
  ),
  kind('source in a picture', '<picture><source {needs} data-srcset="{1.svg}"><img alt=""></picture>'),
  kind('input type=image', '<input type="image" {needs} data-src="{1.svg}" alt="">'),
  kind('svg image', '<svg width="9" height="9"><image {needs} data-href="{1.svg}" width="9" height="9"></image></svg>'),
];

const MEDIA = [
  kind('video src and poster', '<video {needs} preload="auto" data-src="{1.wav}" data-poster="{1.svg}"></video>'),
  kind('video with sources', '<video {needs} preload="auto"><source data-src="{1.wav}"></video>'),
  kind('source in a video', '<video preload="auto"><source {needs} data-src="{1.wav}"></video>'),
  kind('audio', '<audio {needs} preload="auto" controls data-src="{1.wav}"></audio>'),
  kind('audio with sources', '<audio {needs} preload="auto" controls><source data-src="{1.wav}"></audio>'),
  kind('track', '<video src="/own.wav"><track {needs} kind="metadata" default data-src="{1.vtt}"></video>'),
];

const FRAMES = [
  kind('iframe', '<iframe {needs} data-src="{1.html}" width="9" height="9"></iframe>'),
  kind('embed', '<embed {needs} type="image/svg+xml" data-src="{1.svg}" width="9" height="9">'),
  kind('object', '<object {needs} type="image/svg+xml" data-data="{1.svg}" width="9" height="9"></object>'),
];

const SHEETS = [
  kind('link stylesheet', '<link rel="stylesheet" {needs} data-href="{1.css}">'),
  kind('link preload', '<link rel="preload" as="image" {needs} data-href="{1.svg}">'),
  kind('link modulepreload', '<link rel="modulepreload" {needs} data-href="{1.mjs}">'),
  kind(
    'style',
    '<style type="text/plain" {needs}>[title="{1.svg}"] { background: url("{1.svg}") }</style><p title="{1.svg}">.</p>',
  ),
];

const TEMPLATES = [
  kind(
    'template',
    `<template {needs}>
      <img src="{1.svg}" alt=""><iframe src="{1.html}" width="9" height="9"></iframe>
      <script src="{1.js}"></script><script>run("{1.hit}")</script>
    </template>`,
  ),
  kind(
    'template of tagged elements',
    `<template {needs}>
      <img {needs} data-src="{1.svg}" alt=""><script type="text/plain" {needs} src="{1.js}"></script>
      <script type="text/plain" {needs}>run("{1.hit}")</script>
    </template>`,
  ),
];

/** All kinds. */
export const GATED_KINDS: readonly GatedKind[] = [
  ...SCRIPTS,
  ...PICTURES,
  ...MEDIA,
  ...FRAMES,
  ...SHEETS,
  ...TEMPLATES,
];

/** What the kinds are tagged with, by turns. */
export const NEEDS = ['analytics', 'targeting'] as const;

/** One of them. */
export type Needs = (typeof NEEDS)[number];

const PLACEHOLDER = /\{(\w+\.\w+)\}/g;

const addressOf = ({ name }: GatedKind, needs: Needs, file: string) =>
  `/gated/${name.replaceAll(' ', '-')}/${needs}/${file}`;

/** The addresses in a kind's markup, and how often each is to be asked for once it is allowed. */
export function addressesOf(kind: GatedKind, needs: Needs): Map<string, 0 | 1> {
  const files = [...kind.html.matchAll(PLACEHOLDER)].map(([, file = '']) => file);
  return new Map(files.map((file) => [addressOf(kind, needs, file), file === kind.unused ? 0 : 1]));
}

/** A kind's markup, tagged. */
export const gatedMarkup = (kind: GatedKind, needs: Needs): string =>
  kind.html
    .replaceAll('{needs}', `data-assent="${needs}"`)
    .replace(PLACEHOLDER, (_, file: string) => addressOf(kind, needs, file));

/** The same as a page without a gate would have it. */
export const liveMarkup = (kind: GatedKind, needs: Needs): string =>
  gatedMarkup(kind, needs)
    .replace(/<\/?template[^>]*>/g, '')
    .replace(/ data-assent="\w+"| type="text\/plain"/g, '')
    .replace(/ data-(type|src|srcset|poster|data|href)=/g, ' $1=');
