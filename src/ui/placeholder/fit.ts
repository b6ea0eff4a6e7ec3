// Which form of a placeholder there is room for.

/** Each takes less room than the one before: smaller, text beside buttons, buttons alone, one of them, nothing. */
const FORMS = [
  '',
  'small',
  'small row',
  'small low',
  'small low row',
  'small low bare',
  'small low bare one',
  'small low bare none',
];

/** Gives its box the first in which nothing is cut. Words that are not in sight are its title. */
export function fit(box: HTMLElement | null | undefined): void {
  if (!box) return;
  for (const form of FORMS) {
    box.className = form;
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) break;
  }
  box.title = (box.matches('.bare') && box.querySelector('#text')?.textContent) || '';
}
