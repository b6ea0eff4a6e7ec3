// What a table of cookies needs to be readable anywhere. The page's own styles win over all of it.

/** The declaration's styles, for the page's own DOM. */
export const declarationStyles = `
  :where(assent-declaration) {
    overflow-wrap: anywhere;
    text-wrap: pretty;
    display: block;

    :where(.assent-actions) {
      flex-wrap: wrap;
      gap: 12px;
      display: flex;
    }

    :where(button) {
      padding: 8px 16px;
      border: 1px solid #8888;
      border-radius: 8px;
      min-height: 44px;
      color: inherit;
      background: none;
      font: inherit;
      cursor: pointer;
    }

    :where(section) {
      container-type: inline-size;
      margin-block: 24px;
    }

    :where([id]) {
      scroll-margin-top: 24px;
    }

    :where(small) {
      opacity: 0.8;
      font-weight: 400;
    }

    :where(table) {
      border-collapse: collapse;
      width: 100%;
      table-layout: fixed;
    }

    :where(tr) {
      border-block-end: 1px solid #8888;
    }

    :where(thead th:first-child) {
      width: 26%;
    }

    :where(th, td) {
      padding: 12px 0;
      text-align: start;
      padding-inline-end: 20px;
      vertical-align: top;
    }

    :where(td ul) {
      margin: 0;
      padding: 0;
      gap: 12px;
      display: grid;
      list-style: none;
    }

    :where(td a, p bdi:last-child) {
      padding-block: 4px;
      display: inline-block;
    }

    @container (max-width: 35em) {
      :where(table, tbody, tr, th, td) {
        padding: 6px 0;
        display: block;
      }

      :where(thead) {
        display: none;
      }

      :where(td)::before {
        content: attr(data-label);
        display: block;
        opacity: 0.8;
        font-size: smaller;
      }
    }

    @media (pointer: coarse) {
      :where(td a) {
        padding-block: 13px;
      }
    }

    :where(:target) {
      outline: 8px solid #8882;
      background: #8882;
    }
  }
`;
