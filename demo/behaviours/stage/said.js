// Writes down what is said in this page, as a list at its end: stage props. Warnings go to the console as well.
// Load it before the library; `data-listen` names what is listened to: warnings, events, or vendors' functions by name.

/** What was said before the list is there. @type {string[]} */
const early = [];

/** @param {string} text */
function say(text) {
  const list = document.querySelector('.said');
  if (!list) return void early.push(text);
  const row = document.createElement('li');
  row.textContent = text;
  list.append(row);
}

document.addEventListener('DOMContentLoaded', () => {
  const list = document.createElement('ol');
  list.className = 'said';
  list.ariaLabel = 'What was said';
  document.body.append(list);
  early.splice(0).forEach(say);
});

/** @param {unknown} value @returns {string} */
function print(value) {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'function' ? 'callback' : (JSON.stringify(value) ?? 'undefined');
}

/** Stands in for a vendor's function: `fbq`, `ttq.holdConsent`, or a queue, `_paq.push`. @param {string} path */
function standIn(path) {
  const names = path.split('.');
  const last = /** @type {string} */ (names.pop());
  /** @type {Record<string, any>} */
  let owner = window;
  for (const name of names) owner = owner[name] ??= last === 'push' ? [] : {};
  const before = owner[last];
  owner[last] = function (/** @type {unknown[]} */ ...given) {
    // Google's queue is given the arguments of a call as one.
    const shown = String(given[0]) === '[object Arguments]' ? [.../** @type {unknown[]} */ (given[0])] : given;
    say(`${path}(${shown.map(print).join(', ')})`);
    return before?.apply(owner, given);
  };
}

function listenToWarnings() {
  const { warn } = console;
  console.warn = (...given) => {
    say(given.join(' '));
    warn(...given);
  };
}

function listenToEvents() {
  for (const type of ['ready', 'show', 'hide', 'change', 'blocked', 'activated']) {
    document.addEventListener(`assent-${type}`, (event) => {
      const { layer, needs, method } = /** @type {Event & Record<string, unknown>} */ (event);
      say(`assent-${type} ${String(layer ?? needs ?? method ?? '')}`);
    });
  }
}

for (const name of document.currentScript?.dataset['listen']?.split(' ') ?? []) {
  if (name === 'warnings') listenToWarnings();
  else if (name === 'events') listenToEvents();
  else standIn(name);
}
