// A yes where it is needed: [data-allow="chat"] allows this one category or service, and leaves every other answer as it is.
document.addEventListener('click', ({ target }) => {
  const button = /** @type {HTMLElement} */ (target).closest('[data-allow]');
  if (!(button instanceof HTMLElement)) return;
  const name = button.dataset['allow'] ?? '';
  const queue = (window.assent ||= []);
  queue.push((assent) => {
    const isCategory = assent.settings.categories.some(({ id }) => id === name);
    void (isCategory ? assent.set({ [name]: true }) : assent.set({}, { [name]: true }));
  });
});
export {};
