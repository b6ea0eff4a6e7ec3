// What a table of cookies needs to be readable anywhere. The page's own styles win over all of it.

/** The declaration's styles, for the page's own DOM. */
export const declarationStyles = `
  :where(assent-declaration) {
    display: block;
  }

  :where(assent-declaration .assent-actions) {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  :where(assent-declaration button) {
    min-height: 32px;
  }

  :where(assent-declaration section) {
    scroll-margin-top: 24px;
    margin-block: 32px;
  }

  :where(assent-declaration small) {
    font-weight: 400;
    opacity: 0.8;
  }

  :where(assent-declaration .assent-table) {
    overflow-x: auto;
  }

  :where(assent-declaration table) {
    width: 100%;
    min-width: 520px;
    border-collapse: collapse;
  }

  :where(assent-declaration :is(th, td)) {
    padding: 10px 16px 10px 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
  }

  :where(assent-declaration :is(td, th) ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :where(assent-declaration td a) {
    display: inline-block;
    padding-block: 4px;
  }

  @media (pointer: coarse) {
    :where(assent-declaration :is(button, td a)) {
      min-height: 44px;
      padding-block: 12px;
    }
  }

  :where(assent-declaration :target) {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
`;
