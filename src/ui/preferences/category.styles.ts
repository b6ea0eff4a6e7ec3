// How a category and its services look in the preferences: a card with a switch. A service cuts off what reaches beyond it
// (`content-visibility`), and so it is as wide as the card: there is room for the ring of what has the focus.

/** The rules for what `category.ts` draws. */
export const categoryStyles = `
  [part='category'] {
    margin-block-start: 16px;
    padding: 16px;
    border: max(1px, var(--_border)) solid var(--_line);
    border-radius: min(12px, var(--_radius));
  }

  header,
  [part='row'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }

  [part='row'] {
    min-height: 28px;
    flex-wrap: wrap;
  }

  [part='detail'] {
    margin-block-start: 4px;
    font-size: 0.93em;
  }

  [part='before'] {
    display: block;
  }

  [part='always-on'] {
    padding: 2px 10px;
    font-size: 0.93em;
    color: var(--_muted);
    background: var(--_soft);
    border-radius: 99px;
  }

  h3,
  h4 {
    max-width: calc(100% - 64px);
  }

  input {
    color: var(--_muted);
    border: 2px solid;
    appearance: none;
    width: 48px;
    height: 28px;
    background: var(--_surface);
    border-radius: 99px;
    cursor: pointer;
    position: relative;
  }

  input::before {
    content: '';
    position: absolute;
    inset: 4px;
    width: 16px;
    background: currentcolor;
    border-radius: 50%;
    transition: inset 0.12s;
  }

  input:checked {
    color: var(--assent-on, light-dark(#1c7a4a, #6fd3a0));
    background: currentcolor;
  }

  input:checked::before {
    background: var(--assent-on-text, var(--_surface));
    inset-inline-start: 24px;
  }

  :disabled {
    opacity: 0.4;
  }

  summary {
    padding-block: 4px;
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 0.93em;
    margin-block: 8px -8px;
    cursor: pointer;
  }

  ::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    width: 6px;
    height: 6px;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }

  [open] > summary::after {
    rotate: 225deg;
    translate: 0 2px;
  }

  [part='service'] {
    content-visibility: auto;
    margin: 16px -16px 0;
    padding: 14px 16px 10px;
    contain-intrinsic-size: auto 140px;
    border-block-start: 1px solid var(--_line);
  }

  dl {
    font-size: 0.93em;
    margin-block: 6px;
  }

  dt {
    margin-block-start: 4px;
    font-size: 0.93em;
    color: var(--_muted);
  }

  code {
    font: 0.93em ui-monospace, monospace;
  }

  a {
    color: var(--assent-link, inherit);
  }

  [part='service'] a {
    display: inline-block;
    padding-block: 3px;
    margin-inline-end: 16px;
    font-size: 0.93em;
  }

  @media (pointer: coarse) {
    summary,
    [part='erase'],
    [part='service'] a {
      padding-block: 13px !important;
    }

    input::after {
      content: '';
      position: absolute;
      inset: -10px;
    }
  }
`;
