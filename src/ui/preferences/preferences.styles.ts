// How the preferences look: a sheet in the middle of the page, from below on a phone; its buttons stay in sight.
import { buttonStyles } from './buttons.styles.js';
import { categoryStyles } from './category.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

/** The preferences' styles. */
export const preferencesStyles = `
  ${tokenStyles}

  :host {
    all: initial;
    color-scheme: light dark;
  }

  dialog {
    box-sizing: border-box;
    width: min(640px, 100vw - 32px);
    max-width: none;
    max-height: min(760px, 100dvh - 48px);
    margin: auto;
    padding: 0;
    overflow: visible;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    font: 15px/1.55 var(--_font);
    text-align: start;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
    opacity: 1;
    transition: opacity 0.16s ease-out, translate 0.16s ease-out;
  }

  @starting-style {
    dialog[open] {
      opacity: 0;
      translate: 0 10px;
    }
  }

  dialog::backdrop {
    background: rgb(16 20 30 / 45%);
  }

  .sheet {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding: 20px 24px 12px;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 20px;
    font-weight: 650;
    line-height: 1.3;
    outline: none;
  }

  h3 {
    font-size: 16px;
    font-weight: 650;
  }

  h4 {
    font-size: 15px;
    font-weight: 600;
  }

  ul {
    list-style: none;
  }

  .body {
    flex: 1 1 auto;
    min-height: 0;
    padding: 0 24px 20px;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .body > p,
  .detail,
  .choice {
    color: var(--_muted);
  }

  .notice {
    margin-block-start: 12px;
    padding: 10px 14px;
    color: var(--_text);
    background: var(--_soft);
    border-radius: calc(var(--_radius) - 6px);
  }

  ${categoryStyles}

  .choice {
    display: grid;
    gap: 10px;
    justify-items: start;
    margin-block-start: 20px;
    font-size: 14px;
  }

  .id {
    overflow-wrap: anywhere;
  }

  ${buttonStyles}

  @media (width < 480px) {
    dialog {
      width: 100vw;
      max-height: 92dvh;
      margin-block-end: 0;
      border-inline: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    header,
    .body,
    footer {
      padding-inline: 16px;
    }

    footer {
      gap: 6px;
      padding-inline: 10px;
    }

    footer button {
      padding-inline: 0;
      font-size: 13px;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }

  @media (height < 420px) {
    .sheet {
      overflow: auto;
    }

    .body {
      flex: none;
      overflow: visible;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    footer button,
    .quiet {
      border-color: ButtonBorder;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
