// Where the banner stands, and as what: a bar along an edge, a box in a corner, a cloud above the edge. On a phone each
// is a sheet along the edge, of a third of the screen, or more where the visitor has letters enlarged.

/** The rules for `layout` and `position`; a bar at the bottom where neither is set. */
export const layoutStyles = `
  :host([position^='top']) {
    inset: 0 0 auto;
    border-block-width: 0 var(--_border);
  }

  :host([layout='box']),
  :host([layout='cloud']) {
    inset: auto 24px 24px;
    width: min(var(--assent-banner-width, 420px), 100% - 48px);
    padding: var(--_space);
    border-width: var(--_border);
    border-radius: var(--_radius);
  }

  :host([layout='cloud']) {
    width: min(var(--assent-banner-width, 880px), 100% - 48px);
    margin-inline: auto;
  }

  :host([layout][position^='top']:not([layout='bar'])) {
    inset-block: 24px auto;
  }

  :host([layout='box'][position$='-end']) {
    inset-inline-start: auto;
  }

  :host([layout='box'][position$='-right']) {
    left: auto;
  }

  :host([layout='box'][position$='-left']) {
    right: auto;
  }

  :host([position='center']) {
    inset-block: 0;
    margin: auto;
    height: fit-content;
  }

  @media (max-width: 479px), (max-height: 479px) {
    :host([layout]) {
      flex-flow: column;
      align-items: stretch;
      width: auto;
      inset-inline: 0;
      max-height: min(94%, max(33.3%, 15em));
      gap: 10px;
      padding: 10px max(16px, env(safe-area-inset-left), env(safe-area-inset-right));
      font-size: min(14px, var(--_size));
      line-height: 1.4;
    }

    :host([layout][position^='bottom']) {
      inset-block-end: 0;
      padding-block-end: calc(10px + env(safe-area-inset-bottom));
      border-end-end-radius: 0;
      border-end-start-radius: 0;
    }

    :host([layout][position][position^='top']) {
      inset-block-start: 0;
      padding-block-start: calc(10px + env(safe-area-inset-top));
      border-start-end-radius: 0;
      border-start-start-radius: 0;
    }
  }
`;
