// The server's own log of what vendors were asked for, from the moment this page was opened.

const list = /** @type {HTMLElement} */ (document.getElementById('log'));
const empty = /** @type {HTMLElement} */ (document.getElementById('log-empty'));

/** @param {{ time: number, method: string, path: string }} request */
function addRequest({ time, path }) {
  if (time < window.performance.timeOrigin || !path.startsWith('/vendor/demo/')) return;
  const at = new Date(time);
  const clock = document.createElement('time');
  clock.dateTime = at.toISOString();
  clock.textContent = at.toLocaleTimeString('en-GB');
  const what = document.createElement('code');
  what.textContent = path;
  const row = document.createElement('li');
  row.append(clock, what);
  list.append(row);
  empty.hidden = true;
}

/** Writes down each request as it comes. */
export function watchLog() {
  const source = new EventSource('/log');
  // Whoever connects is sent everything that is past, after a lost connection too.
  source.addEventListener('open', () => {
    list.replaceChildren();
    empty.hidden = false;
  });
  source.addEventListener('message', ({ data }) => addRequest(JSON.parse(data)));
}
