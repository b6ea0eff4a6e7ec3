// How the banner's two parts share the room: the text, and the buttons, which stay in sight when the text has to scroll. The
// text comes in softly; the buttons are in their place at once, so that nobody presses what was elsewhere a moment before.
// For its first frame the text is not to be seen, and it has a layer of its own: so what browsers measure as the largest
// content of the page is the page's.

/** The rules for what a page can style as `assent-banner::part(text)` and `::part(actions)`. */
export const partStyles = `
  [part='text'] {
    flex: 3 1 400px;
    min-width: 0;
    text-wrap: pretty;
    will-change: opacity;
    transition: opacity 1ms;
  }

  @starting-style {
    [part='text'] {
      opacity: 0;
      translate: 0 8px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    :host(:not([prerendered])) [part='text'] {
      transition:
        opacity 1ms,
        translate 0.2s;
    }
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 var(--_basis, 460px);
    min-width: 0;
    gap: 12px;
  }

  :host([mode='notice']) {
    --_basis: 280px;
  }

  @media (max-width: 479px), (max-height: 479px) {
    [part='text'] {
      flex: 0 1 auto;
      overflow: auto;
      overscroll-behavior: contain;
      padding-block-end: 10px;
      margin-block-end: -10px;
      mask: linear-gradient(#000 calc(100% - 16px), #0000);
    }

    [part='actions'] {
      flex: none;
      gap: 8px;
    }
  }
`;
