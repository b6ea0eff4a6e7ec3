// The buttons of the preferences: three equal ones that stay in sight, and two quiet ones.

/** The rules for the preferences' buttons. */
export const buttonStyles = `
  footer {
    display: flex;
    gap: 12px;
    padding: 16px var(--_space) calc(16px + env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
  }

  button {
    font: var(--_button-weight) var(--_size)/1.3 var(--_font);
    border-radius: var(--_button-radius);
    cursor: pointer;
  }

  footer button {
    flex: 1 1 0 !important;
    min-width: 0 !important;
    padding: 14px 8px;
    color: var(--_button-text);
    background: var(--_button);
    border: max(1px, var(--_border)) solid var(--_button-line);
  }

  footer button:hover {
    opacity: 0.85;
  }

  [part='erase'] {
    padding: 8px 14px;
    font-size: inherit;
    color: var(--_text);
    background: none;
    border: 1px solid var(--_muted);
  }

  [part='close'] {
    display: grid;
    place-items: center;
    flex: none;
    width: 44px;
    height: 44px;
    margin-inline-end: -12px;
    padding: 0;
    color: var(--_muted);
    background: none;
    border: 0;
    border-radius: 50%;
  }

  svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }

  :is(button, a, summary, input):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;
