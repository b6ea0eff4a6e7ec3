// How the banner looks. The box and what stands in its slots are the page's own elements, so each rule for them is
// important: in a shadow root that wins over every rule of the page, but for what it asks for by name (--_d, by which the
// head's line of assent/prerender hides it). What is inside can be styled as ::part().
import { layoutStyles } from './layouts.styles.js';
import { partStyles } from './parts.styles.js';
import { important } from '../shared/important.js';
import { tokenStyles } from '../shared/tokens.styles.js';

const boxStyles = `
  :host {
    all: initial;
  }

  ${tokenStyles}

  :host {
    position: fixed;
    inset: auto 0 0;
    z-index: var(--assent-z-index, 2147483000);
    display: var(--_d, flex);
    align-items: center;
    flex-wrap: wrap;
    gap: 16px 40px;
    box-sizing: border-box;
    max-height: max(50%, 460px);
    padding: calc(var(--_space) - 4px) max(var(--_space), (100% - var(--assent-banner-width, 1160px)) / 2);
    padding-block-end: calc(var(--_space) - 4px + env(safe-area-inset-bottom));
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_text);
    background: var(--_surface);
    border: 0 solid var(--_line);
    border-block-start-width: var(--_border);
    box-shadow: var(--_shadow);
    overflow-wrap: break-word;
    font: var(--_size)/1.5 var(--_font);
  }

  ${layoutStyles}

  :host([aria-modal]) {
    box-shadow: 0 0 0 100vmax var(--assent-backdrop, rgb(16 20 30 / 45%));
  }

  :host([hidden]) {
    display: none;
  }

  ::slotted(*) {
    all: revert;
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    --_button: inherit;
    --_button-text: inherit;
    --_button-line: inherit;
    --_button-weight: inherit;
    --_button-radius: inherit;
    --_border: inherit;
    --_focus: inherit;
  }

  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none;
  }

  ::slotted(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  ::slotted([slot='title']) {
    outline: none;
    font-size: var(--assent-title-size, 1.15em);
    font-weight: 650;
    line-height: 1.4;
    margin-block-end: 4px;
  }

  ::slotted([slot='text']) {
    display: inline;
    color: var(--_muted);
  }

  ::slotted([slot='notice']) {
    margin-block-start: 4px;
  }

  ::slotted([slot='policy']) {
    color: var(--assent-link, inherit);
    white-space: nowrap;
  }

  ::slotted([slot='actions']) {
    flex: 1 1 0;
    min-height: 46px;
    padding: 8px 12px;
    font-weight: var(--_button-weight);
    line-height: 1.3;
    text-align: center;
    color: var(--_button-text);
    background: var(--_button);
    border: max(1px, var(--_border)) solid;
    border-color: var(--_button-line);
    border-radius: var(--_button-radius);
    cursor: pointer;
  }

  ::slotted([data-assent-action='preferences']) {
    color: var(--_text);
    background: none;
    border-color: var(--_muted);
  }

  :host([layout='box']) ::slotted([data-assent-action='preferences']) {
    flex-basis: 100%;
  }

  ::slotted([slot='actions']:hover) {
    opacity: 0.85;
  }

  @media (max-width: 479px), (max-height: 479px) {
    ::slotted([slot='actions']) {
      min-height: 44px;
      padding: 4px;
      flex-grow: 99;
    }

    :host([layout]) ::slotted([data-assent-action='preferences']) {
      flex: 1 0 auto;
      min-width: 88px;
      padding: 4px 10px;
    }
  }

  @media (max-width: 359px) {
    :host([layout]) ::slotted([data-assent-action='preferences']) {
      flex-basis: 100%;
    }
  }

  @media (forced-colors: active) {
    ::slotted([slot='actions']) {
      color: ButtonText;
      background: ButtonFace;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

/** The banner's styles. */
export const bannerStyles = important(boxStyles) + partStyles;
