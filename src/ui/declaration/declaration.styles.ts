// What a table of cookies needs to be readable anywhere. The page's own styles win over all of it.

/** The declaration's styles, for the page's own DOM. */
export const declarationStyles = `
  :where(assent-declaration) {
    overflow-wrap: anywhere;
    text-wrap: pretty;
    display: block;

    :where(.assent-actions) {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }

    :where(button) {
      min-height: 44px;
      padding: 8px 16px;
      color: inherit;
      background: none;
      border: 1px solid #888;
      border-radius: 8px;
      font: inherit;
      cursor: pointer;
    }

    :where(button:hover) {
      background: #8882;
    }

    :where(section) {
      margin-block: 24px;
      container-type: inline-size;
    }

    :where([id]) {
      scroll-margin-top: 24px;
    }

    :where(small) {
      font-weight: 400;
      opacity: 0.8;
    }

    :where(table) {
      width: 100%;
      table-layout: fixed;
      border-collapse: collapse;
    }

    :where(tr) {
      border-block-end: 1px solid #8888;
    }

    :where(thead th:first-child) {
      width: 26%;
    }

    :where(th, td) {
      padding: 12px 0;
      padding-inline-end: 20px;
      text-align: start;
      vertical-align: top;
    }

    :where(td ul) {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    :where(td a, p bdi:last-child) {
      display: inline-block;
      padding-block: 4px;
    }

    @container (max-width: 35em) {
      :where(table, tbody, tr, th, td) {
        display: block;
        padding: 6px 0;
      }

      :where(thead) {
        display: none;
      }

      :where(td)::before {
        content: attr(data-label);
        display: block;
        font-size: smaller;
        opacity: 0.8;
      }
    }

    @media (pointer: coarse) {
      :where(td a) {
        padding-block: 13px;
      }
    }

    @media print {
      :where(.assent-actions) {
        display: none;
      }
    }

    :where(:target, [data-target]) {
      background: #8882;
      outline: 8px solid #8882;
    }
  }
`;
