// Writes down what is said in this page, as a list at its end: stage props. Warnings go to the console as well.
// Load it before the library; `data-listen` names what is listened to: warnings, events, or vendors' functions by name.

const rows = [];

/** @param {string} text */
function say(text) {
  const list = document.querySelector('.said');
  if (!list) return void rows.push(text);
  const row = document.createElement('li');
  row.textContent = text;
  list.append(row);
}

document.addEventListener('DOMContentLoaded', () => {
  if (!document.querySelector('.said')) {
    const list = document.createElement('ol');
    list.className = 'said';
    list.setAttribute('aria-label', 'What was said');
    document.body.append(list);
  }
  rows.splice(0).forEach(say);
});

/** @param {unknown} value */
const print = (value) =>
  typeof value === 'string'
    ? `'${value}'`
    : typeof value === 'function'
      ? 'callback'
      : (JSON.stringify(value)?.replaceAll('"', "'") ?? 'undefined');

/** Stands in for a vendor's function: `fbq`, `ttq.holdConsent`, or a queue, `_paq.push`. @param {string} path */
function standIn(path) {
  const names = path.split('.');
  const last = names.pop();
  let owner = window;
  for (const [at, name] of names.entries())
    owner = owner[name] ??= last === 'push' && at === names.length - 1 ? [] : {};
  const before = owner[last];
  owner[last] = function (...given) {
    const shown = given[0]?.toString() === '[object Arguments]' ? [...given[0]] : given;
    say(`${path}(${shown.map(print).join(', ')})`);
    return before?.apply(owner, given);
  };
}

const LISTENS = {
  warnings() {
    const warn = console.warn;
    console.warn = (...given) => {
      say(given.join(' '));
      warn(...given);
    };
  },
  events() {
    for (const type of ['ready', 'show', 'hide', 'change', 'blocked', 'activated']) {
      document.addEventListener(`assent-${type}`, ({ layer, needs, method }) =>
        say([`assent-${type}`, layer ?? needs ?? method ?? ''].join(' ')),
      );
    }
  },
};

for (const name of (document.currentScript.dataset.listen ?? '').split(' ')) {
  if (LISTENS[name]) LISTENS[name]();
  else if (name) standIn(name);
}
