// The colour of areas that are set off from the surface. The banner has none.

/** One more custom property, beside those of tokens.styles.ts. */
export const softStyles = `
  :host {
    --_soft: var(--assent-soft, color-mix(in srgb, var(--_text) 6%, var(--_surface)));
  }
`;
