// The buttons of the preferences: three equal ones that stay in sight, and two quiet ones.

/** The rules for the preferences' buttons. */
export const buttonStyles = `
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 16px var(--_space) calc(16px + env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
  }

  button {
    font-weight: var(--_button-weight);
    line-height: 1.3;
    cursor: pointer;
    border-radius: var(--_button-radius);
  }

  footer button {
    color: var(--_button-text);
    background: var(--_button);
    min-width: 0 !important;
    flex: 1 1 9em !important;
    padding: 14px 8px;
    border: max(1px, var(--_border)) solid var(--_button-line);
  }

  button:hover {
    opacity: 0.85;
  }

  [part='erase'] {
    border: 1px solid var(--_muted);
    padding: 8px 14px;
    color: var(--_text);
    background: none;
  }

  [part='close'] {
    place-items: center;
    background: none;
    flex: none;
    width: 44px;
    height: 44px;
    margin-inline-end: -12px;
    color: var(--_muted);
    border: 0;
    border-radius: 50%;
    display: grid;
  }

  svg {
    width: 16px;
    height: 16px;
    stroke: currentcolor;
    stroke-width: 2;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;
