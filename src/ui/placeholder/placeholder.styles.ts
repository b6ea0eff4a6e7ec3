// How a placeholder looks: quiet, as large as what it stands for. In forced colours no border is transparent, so the one that
// it takes over gets the colour of the page.
import { softStyles } from '../shared/soft.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

/** The placeholder's styles. */
export const placeholderStyles = `
  ${tokenStyles}
  ${softStyles}

  :host {
    display: inline-grid;
    max-width: 100%;
    color: var(--_text);
    border: 0 solid transparent;
    font: var(--_size)/1.5 var(--_font);
    text-align: center;
    white-space: normal;
  }

  [part='box'] {
    position: relative;
    display: grid;
    gap: 12px;
    place-content: center;
    place-items: center;
    padding: 20px;
    overflow: hidden;
    background: var(--_soft);
    border: max(1px, var(--_border)) solid var(--_line);
    border-radius: min(12px, var(--_radius));
  }

  [part='poster'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  [part='poster'] ~ p {
    position: relative;
    padding: 8px 16px;
    background: var(--_surface);
    border-radius: 8px;
  }

  p {
    max-width: 46ch;
    margin: 0;
    text-wrap: balance;
  }

  #text {
    overflow-wrap: anywhere;
  }

  [part='actions']:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
    justify-content: center;
  }

  button {
    flex: auto;
    min-height: 44px;
    padding: 8px 16px;
    color: var(--_button-text);
    background: var(--_button);
    border: max(1px, var(--_border)) solid var(--_button-line);
    border-radius: var(--_button-radius);
    font: var(--_button-weight) 1em/1.3 var(--_font);
    cursor: pointer;
  }

  button:hover {
    opacity: 0.85;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .small,
  .small button {
    gap: 8px;
    min-height: 0;
    padding: 6px 10px;
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
    text-wrap: pretty;
    flex-flow: column;
  }

  .low,
  .low button {
    gap: 4px 8px;
    padding: 3px 8px;
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
    :host {
      border-color: Canvas;
    }

    button {
      color: ButtonText;
    }
  }
`;
