// How the opt-out looks: a link among the links of a footer, on one line with them. There is more to press than to see.

/** The styles of the opt-out. */
export const choicesStyles = `
  [part='link'] {
    padding: 4px 0;
    text-align: start;
    cursor: pointer;
    margin: -4px 0;
    color: inherit;
    background: none;
    font: inherit;
    text-decoration: underline;
    border: 0;
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
