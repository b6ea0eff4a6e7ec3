// How the button that brings the preferences back looks: small, in a corner, out of the way of print.

/** The trigger's styles. */
export const triggerStyles = `
  :host {
    position: fixed;
    z-index: 2147482999;
    inset: var(--assent-trigger-inset, auto auto 16px 16px);
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

  @media print {
    :host {
      display: none;
    }
  }
`;
