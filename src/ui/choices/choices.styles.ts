// How the opt-out looks: a link among the links of a footer, on one line with them. There is more to press than to see.

/** The styles of the opt-out. */
export const choicesStyles = `
  [part='link'] {
    padding: 4px 0;
    margin: -4px 0;
    color: inherit;
    background: none;
    border: 0;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    [part='link'] {
      padding-block: 13px;
    }
  }

  [part='state']:not(:empty) {
    margin-inline-end: 0.6em;
  }

  [part='link']:focus-visible {
    outline: 3px solid var(--assent-focus, currentcolor);
    outline-offset: 2px;
  }
`;
