// The lists in the head of a page: most load it again with what was picked, the language is switched in place.

/** @param {(language: string) => void} setLanguage */
export function listenToPicks(setLanguage) {
  document.querySelector('.picks')?.addEventListener('change', ({ target }) => {
    const select = /** @type {HTMLSelectElement} */ (target);
    if (select.dataset['live']) setLanguage(select.value);
    else select.form?.submit();
  });
}
