// How the preferences look: a sheet in the middle of the page, from below on a phone; its buttons stay in sight.
import { buttonStyles } from './buttons.styles.js';
import { categoryStyles } from './category.styles.js';
import { important } from '../shared/important.js';
import { softStyles } from '../shared/soft.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

const hostStyles = important(`
  :host {
    all: initial;
    height: 100%;
    position: fixed;
    container-type: size;
    font: var(--_size)/1.55 var(--_font);
  }

  :host([hidden]) {
    display: none;
  }

  ${tokenStyles}
`);

/** In a low window, or with large letters, all of it scrolls: title and buttons would leave no room for what they are about. */
const wholeStyles = `
  [part='sheet'] {
    overflow: auto;
  }

  [part='body'] {
    overflow: visible;
  }
`;

/** The preferences' styles. */
export const preferencesStyles = `
  ${hostStyles}
  ${softStyles}

  * {
    padding: 0;
    margin: 0;
    list-style: none;
    font: inherit;
    overscroll-behavior: contain;
  }

  dialog {
    box-sizing: border-box;
    width: min(var(--assent-width, 640px), 100% - 32px);
    max-width: none;
    max-height: min(760px, 100% - 48px);
    margin: auto;
    overflow: visible;
    color: var(--_text);
    background: var(--_surface);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  dialog[open],
  [part='sheet'] {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }

  dialog[open] {
    transition: 0.16s;
  }

  @starting-style {
    dialog[open] {
      opacity: 0;
      translate: 0 10px;
    }
  }

  dialog::backdrop {
    background: var(--assent-backdrop, rgb(16 20 30 / 45%));
  }

  header {
    padding: 12px var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  h2 {
    font-size: calc(var(--assent-title-size, 1.15em) * 1.15);
    line-height: 1.3;
    outline: none !important;
  }

  h2,
  h3,
  h4,
  summary {
    font-weight: 650;
  }

  [part='body'] {
    padding: 16px var(--_space) 20px;
    overflow: auto;
  }

  p {
    color: var(--_muted);
  }

  [part='notice'] {
    padding: 16px;
    margin-block-start: 16px;
    color: var(--_text);
    background: var(--_soft);
    border-radius: min(12px, var(--_radius));
  }

  ${categoryStyles}

  [part='choice'] {
    display: grid;
    justify-items: start;
    gap: 10px;
    font-size: 0.93em;
    margin-block-start: 20px;
  }

  ${buttonStyles}

  @media (max-width: 519px) {
    dialog {
      --_space: 16px;
      margin-block-end: 0;
      width: 100%;
      border-inline: 0;
      border-radius: var(--_radius) var(--_radius) 0 0;
    }
  }

  @media (max-height: 400px) {
    ${wholeStyles}
  }

  @container (max-height: 24em) {
    ${wholeStyles}
  }

  @media (prefers-reduced-motion) {
    *,
    ::before {
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    footer button {
      color: ButtonText;
    }

    input::before {
      forced-color-adjust: none;
      background: ButtonText;
    }

    input:checked {
      color: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
