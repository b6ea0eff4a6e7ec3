// The basket is what a shop can't do without: one number, kept in this browser, needing no consent. [data-add] are its
// buttons, [data-basket-count] shows it, [data-basket-status] says it to who can't see.
const root = document.documentElement;
const KEY = `basket-${root.dataset['shop']}`;
let count = 0;

function load() {
  try {
    const saved = Number(localStorage.getItem(KEY));
    count = Number.isSafeInteger(saved) && saved > 0 ? saved : 0;
  } catch {
    // Without storage the basket lasts as long as the page.
  }
}

function show() {
  for (const place of document.querySelectorAll('[data-basket-count]')) place.textContent = String(count);
  root.toggleAttribute('data-has-basket', count > 0);
}

/** @param {number} pieces @param {string} what */
function keep(pieces, what) {
  count = pieces;
  try {
    localStorage.setItem(KEY, String(count));
  } catch {
    // As above.
  }
  show();
  const status = document.querySelector('[data-basket-status]');
  if (status) status.textContent = `${what} (${count})`;
}

document.addEventListener('click', ({ target }) => {
  const button = /** @type {HTMLElement} */ (target).closest('[data-add],[data-basket-clear]');
  if (!(button instanceof HTMLElement)) return;
  load();
  if (button.dataset['add'] === undefined) return keep(0, '');
  keep(count + 1, button.dataset['add']);
  button.toggleAttribute('data-added', true);
  setTimeout(() => button.toggleAttribute('data-added', false), 1600);
});
window.addEventListener('storage', () => {
  load();
  show();
});
load();
show();
export {};
