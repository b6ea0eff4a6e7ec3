// What the banner has none of: areas that are set off from the surface.

/** One more custom property, beside those of tokens.styles.ts. */
export const softStyles = `
  :host {
    --_soft: var(--assent-soft, color-mix(in srgb, var(--_text) 6%, var(--_surface)));
  }
`;
