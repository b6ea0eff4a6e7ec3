// How the banner looks. What stands in its slots belongs to the page, so each rule for it is !important: in a shadow
// root that wins over the page's own rules, important ones included.
import { layoutStyles } from './layouts.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

/** The banner's styles. */
export const bannerStyles = `
  ${tokenStyles}

  :host {
    all: initial;
    color-scheme: light dark;
    position: fixed;
    z-index: var(--assent-z-index, 2147483000);
    inset: auto 0 0;
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 40px;
    max-height: 100vh;
    padding: 20px max(24px, calc((100vw - 1160px) / 2)) calc(20px + env(safe-area-inset-bottom));
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_text);
    background: var(--_surface);
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    box-shadow: var(--_shadow);
    font: 15px/1.5 var(--_font);
    text-align: start;
    opacity: 1;
    transition:
      opacity 0.2s ease-out,
      translate 0.2s ease-out;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  ${layoutStyles}

  @starting-style {
    :host {
      opacity: 0;
      translate: 0 12px;
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='text'] {
    flex: 1 1 400px;
    min-width: 0;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    flex: 0 1 460px;
    min-width: 0;
    gap: 12px;
  }

  ::slotted(*) {
    all: revert !important;
    box-sizing: border-box !important;
    margin: 0 !important;
    padding: 0 !important;
    font-family: inherit !important;
    color: inherit !important;
  }

  ::slotted([slot='title']) {
    font-size: 17px !important;
    font-weight: 650 !important;
    line-height: 1.35 !important;
    margin-block-end: 4px !important;
  }

  ::slotted([slot='text']) {
    display: inline !important;
    color: var(--_muted) !important;
  }

  ::slotted([slot='policy']) {
    text-underline-offset: 0.15em !important;
    white-space: nowrap !important;
  }

  ::slotted([slot='actions']) {
    appearance: none !important;
    flex: 1 1 0 !important;
    min-width: 0 !important;
    min-height: 46px !important;
    padding: 8px 16px !important;
    font-size: 15px !important;
    font-weight: 600 !important;
    line-height: 1.3 !important;
    text-align: center !important;
    color: var(--_button-text) !important;
    background: var(--_button) !important;
    border: 1px solid var(--_button) !important;
    border-radius: calc(var(--_radius) - 4px) !important;
    cursor: pointer !important;
  }

  ::slotted([data-assent-action='preferences']) {
    color: var(--_text) !important;
    background: none !important;
    border-color: var(--_muted) !important;
  }

  ::slotted([slot='actions']:hover) {
    filter: brightness(1.25) !important;
  }

  ::slotted(:focus-visible) {
    outline: 3px solid var(--_focus) !important;
    outline-offset: 2px !important;
  }

  @media (width < 480px) {
    :host {
      gap: 10px;
      font-size: 13px;
      line-height: 1.4;
      padding: 10px 16px calc(10px + env(safe-area-inset-bottom));
      border-start-start-radius: var(--_radius);
      border-start-end-radius: var(--_radius);
    }

    [part='text'],
    [part='actions'] {
      flex-basis: 100%;
    }

    ::slotted([slot='title']) {
      font-size: 15px !important;
    }

    [part='actions'] {
      flex-wrap: nowrap;
      gap: 8px;
    }

    ::slotted([slot='actions']) {
      min-height: 44px !important;
      padding: 4px !important;
      overflow-wrap: anywhere !important;
      hyphens: auto !important;
      font-size: 13px !important;
    }
  }

  @media (width < 360px) {
    [part='actions'] {
      flex-wrap: wrap;
    }

    ::slotted([data-assent-action='preferences']) {
      flex-basis: 100% !important;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    ::slotted([slot='actions']) {
      color: ButtonText !important;
      background: ButtonFace !important;
      border-color: ButtonBorder !important;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
