// How a placeholder looks: quiet, as large as what it stands for.
import { softStyles } from '../shared/soft.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

/** The placeholder's styles. */
export const placeholderStyles = `
  ${tokenStyles}
  ${softStyles}

  :host {
    border: 0 solid transparent;
    white-space: normal;
    min-width: min(260px, 100%);
    font: var(--_size)/1.5 var(--_font);
    color: var(--_text);
    text-align: center;
    max-width: 100%;
    display: inline-grid;
  }

  [part='box'] {
    border: max(1px, var(--_border)) solid var(--_line);
    position: relative;
    background: var(--_soft);
    overflow: hidden;
    place-content: center;
    padding: 20px;
    gap: 12px;
    display: grid;
    border-radius: min(12px, var(--_radius));
    place-items: center;
  }

  [part='poster'] {
    object-fit: cover;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  [part='poster'] ~ p {
    padding: 8px 16px;
    border-radius: 8px;
    position: relative;
    background: var(--_surface);
  }

  p {
    margin: 0;
    text-wrap: balance;
    max-width: 46ch;
  }

  #text {
    overflow-wrap: anywhere;
  }

  [part='actions']:not([hidden]) {
    flex-wrap: wrap;
    justify-content: center;
    display: flex;
    gap: inherit;
  }

  button {
    border: max(1px, var(--_border)) solid var(--_button-line);
    flex: auto;
    font: var(--_button-weight) 1em/1.3 var(--_font);
    color: var(--_button-text);
    background: var(--_button);
    min-height: 44px;
    padding: 8px 16px;
    border-radius: var(--_button-radius);
    cursor: pointer;
  }

  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  button:hover {
    opacity: 0.85;
  }

  .small,
  .small button {
    padding: 6px 10px;
    gap: 8px;
    min-height: 0;
  }

  .small {
    font-size: 0.87em;
  }

  .row {
    gap: 8px 16px;
    grid-template-columns: minmax(100px, auto) max-content;
    text-align: start;
  }

  .row p {
    flex-direction: column;
    text-wrap: pretty;
  }

  .low,
  .low button {
    padding: 3px 8px;
    gap: 4px 8px;
    line-height: 1.34;
  }

  .low {
    font-size: 0.8em;
  }

  .one,
  .one button {
    padding: 0 2px;
  }

  .bare #text,
  .one button + button,
  .none p {
    display: none !important;
  }

  @media print {
    :host {
      display: none !important;
    }
  }

  @media (forced-colors: active) {
    button {
      color: ButtonText;
    }
  }
`;
