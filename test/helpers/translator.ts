// A translator as browsers have one built in: it puts other words in the place of each text, now and whenever one comes.

/** To be run in a page. `translate()` begins; `translations` counts. */
export const TRANSLATOR = `
  let translations = 0;
  function translateAll() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      if (!text.data.trim() || text.parentElement.closest('font,script,style')) continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstChild.textContent = '«' + text.data + '»';
      text.replaceWith(font);
      translations++;
    }
  }
  function translate() {
    translateAll();
    new MutationObserver(() => setTimeout(translateAll)).observe(document.body, { childList: true, characterData: true, subtree: true });
  }`;
