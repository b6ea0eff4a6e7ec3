// Documents of other kinds, and tags in other places: what a page may be without being wrong.
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { VERSION } from '../../src/core/version.js';
import { describeHostile } from '../helpers/hostile/describe-hostile.js';

const TAG = '<script src="/assent/assent.js"></script>';

/** Another version's copy, in a folder of its own. */
const otherCopy = Object.fromEntries(
  ['assent.js', 'assent-ui.js', 'assent-aftermath.js', 'assent-preferences.js'].map((file) => [
    `/other/${file}`,
    (_: unknown, response: ServerResponse) =>
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(readFileSync(`dist/${file}`, 'utf8').replaceAll(VERSION, '9.9.9')),
  ]),
);

const TWICE = /^\[assent:twice]/;

describeHostile('documents of all kinds', [
  { name: 'the tag at the end', tag: '', end: TAG },
  { name: 'the tag twice', tag: TAG + TAG, warns: [TWICE] },
  { name: 'the tag async', tag: '<script async="" src="/assent/assent.js"></script>' },
  { name: 'the tag deferred', tag: '<script defer="" src="/assent/assent.js"></script>' },
  { name: 'the tag as a module', tag: '<script type="module" src="/assent/assent.js"></script>' },
  {
    name: 'the tag twice, as a module and at the end',
    tag: '<script type="module" src="/assent/assent.js"></script>',
    end: TAG,
    warns: [TWICE],
  },
  {
    name: 'another version before ours',
    tag: `<script src="/other/assent.js"></script>${TAG}`,
    answers: otherCopy,
    warns: [TWICE],
  },
  {
    name: 'another version after ours',
    end: '<script src="/other/assent.js"></script>',
    answers: otherCopy,
    warns: [TWICE],
  },
  {
    name: 'an XHTML document',
    doctype: '<?xml version="1.0" encoding="utf-8"?>',
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  // Tall: there the root's height is that of what it holds, and a driver takes what lies below it for out of sight.
  { name: 'quirks mode', doctype: '', end: '<div style="height: 200vh"></div>' },
  {
    name: 'a base before the tag',
    head: '<base href="/deep/down/" target="_blank" />',
    tag: '<script src="../../assent/assent.js"></script>',
  },
  { name: 'a base after the tag', end: '<base href="/deep/" />' },
  {
    name: 'a frame of another origin named assent',
    head: '<iframe sandbox="" name="assent" width="9" height="9"></iframe>',
  },
  {
    name: 'a policy of three lines',
    headers: {
      'content-security-policy':
        "script-src 'self' 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'",
    },
  },
]);
