// How the button that brings the preferences back looks: small, in a corner, out of the way of print. Its z-index is
// a tenth less than the banner's: of so large a number Firefox rounds, and one less would be more.

/** The trigger's styles. */
export const triggerStyles = `
  :host {
    all: initial !important;
    position: fixed !important;
    z-index: calc((var(--assent-z-index, 2147483000) - 1) * 0.9) !important;
    inset: var(--assent-trigger-inset, auto 16px 16px) !important;
    width: max-content !important;
    margin: 0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left) !important;
  }

  button {
    width: 44px;
    height: 44px;
    color: var(--assent-button-text, #fff);
    background: var(--assent-button, #1d2330);
    border: 1px solid;
    border-radius: 50%;
    font: 18px system-ui;
  }

  :hover {
    opacity: 0.85;
  }

  :focus-visible {
    outline: 3px solid var(--assent-focus, #2457d6);
    outline-offset: 2px;
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
