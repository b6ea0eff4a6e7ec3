// Where the banner stands, and as what: a bar along an edge, a box in a corner, a cloud above the edge.

/** The rules for `layout` and `position`; a bar at the bottom where neither is set. */
export const layoutStyles = `
  :host([position^='top']) {
    inset: 0 0 auto;
    border-block-width: 0 1px;
  }

  :host([layout='box']),
  :host([layout='cloud']) {
    inset: auto 24px 24px;
    max-height: calc(100vh - 48px);
    width: min(420px, 100vw - 48px);
    padding: 24px;
    border-width: 1px;
    border-radius: var(--_radius);
  }

  :host([layout='cloud']) {
    width: min(880px, 100vw - 48px);
    margin-inline: auto;
  }

  :host([layout][position^='top']:not([layout='bar'])) {
    inset-block: 24px auto;
  }

  :host([layout='box'][position$='-end']),
  :host([layout='box'][position$='-right']) {
    inset-inline-start: auto;
  }

  :host([layout='box'][position$='-left']) {
    right: auto;
  }

  :host([position='center']) {
    inset-block: 0;
    margin: auto;
    height: fit-content;
  }

  :host([layout='box']) [part] {
    flex-basis: 100%;
  }
`;
