// The developer's panel: what this page asked the fake vendors for, what the visitor allows, and which cookies there are.

/** @typedef {import('../src/api.js').Assent} Assent */
/** @typedef {{ id: number, time: number, method: string, path: string }} Request One request, as the server's log has it. */

/**
 * Makes an element. Texts stay texts, whatever they contain.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag @param {string} [className] @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
function make(tag, className = '', ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** @param {string} text @param {string | (() => void)} does The library's action, or what to do. */
function makeButton(text, does) {
  const button = make('button', '', text);
  button.type = 'button';
  if (typeof does === 'string') button.dataset['assentAction'] = does;
  else button.addEventListener('click', does);
  return button;
}

/** The library, once it is here; before that its name holds a queue. @returns {Assent | undefined} */
const library = () => (window.assent && 'get' in window.assent ? window.assent : undefined);

// What was asked for

const count = make('span', 'panel-count', '0');
const nothing = make('p', 'panel-quiet', 'Nothing optional was requested');
const now = make('ol', 'panel-requests');
const before = make('ol', 'panel-requests');
const earlier = make('div', 'panel-earlier', make('p', 'panel-quiet', 'Before this page was loaded'), before);

function summarise() {
  const asked = now.childElementCount;
  count.textContent = String(asked);
  count.classList.toggle('some', asked > 0);
  nothing.hidden = asked > 0;
  earlier.hidden = before.childElementCount === 0;
}

function forgetRequests() {
  now.replaceChildren();
  before.replaceChildren();
  summarise();
}

/** @param {Request} request */
function addRequest({ time, method, path }) {
  const at = new Date(time);
  const clock = make('time', '', at.toLocaleTimeString('en-GB'));
  clock.dateTime = at.toISOString();
  const what = make('code', '', method === 'GET' ? path : `${method} ${path}`);
  (time < window.performance.timeOrigin ? before : now).append(make('li', '', clock, what));
  summarise();
}

function watchRequests() {
  const source = new EventSource('/log');
  // Whoever connects is sent everything that is past, after a lost connection too.
  source.addEventListener('open', forgetRequests);
  source.addEventListener('cleared', forgetRequests);
  source.addEventListener('message', ({ data }) => addRequest(JSON.parse(data)));
}

// What is allowed

const choices = make('ul', '');

function showChoices() {
  const assent = library();
  if (!assent) return choices.replaceChildren(make('li', 'panel-quiet', 'The library is not here'));
  const { decided, choices: allowed } = assent.get();
  const rows = assent.settings.categories.map(({ id, required }) => {
    const kind = allowed[id] ? 'allowed' : decided ? 'refused' : 'open';
    const state = make('span', 'panel-state', required ? 'always on' : kind === 'open' ? 'not answered' : kind);
    state.dataset['state'] = kind;
    return make('li', '', id, state);
  });
  choices.replaceChildren(...rows);
}

// Which cookies there are

const cookies = make('ul', '');
/** @type {string | undefined} */
let shownCookies;

/** What a cookie is for, as far as the configuration says. @param {string} name */
function ownerOf(name) {
  const settings = library()?.settings;
  if (name === settings?.store.name) return 'the answer';
  return settings?.services.find((service) => service.cookies?.some((cookie) => cookie.name === name))?.name ?? '';
}

function showCookies() {
  if (document.cookie === shownCookies) return;
  shownCookies = document.cookie;
  const names = shownCookies.split('; ').flatMap((pair) => pair.split('=', 1).filter(Boolean));
  const rows = names.map((name) => make('li', '', make('code', '', name), make('span', 'panel-quiet', ownerOf(name))));
  cookies.replaceChildren(...(rows.length ? rows : [make('li', 'panel-quiet', 'None')]));
}

// The panel itself

/** @param {string} title @param {Node[]} content */
function makeSection(title, ...content) {
  return make('section', '', make('div', 'panel-head', make('h3', '', title)), ...content);
}

function buildPanel() {
  const log = make('div', '', nothing, now, earlier);
  log.role = 'log';
  log.ariaLabel = 'Requests';
  const requests = makeSection('Asked of this page’s vendors', log);
  const clear = makeButton('Clear list', () => void fetch('/log', { method: 'DELETE' }));
  requests.firstElementChild?.append(clear);

  const actions = make(
    'div',
    'panel-actions',
    makeButton('Accept all', 'accept-all'),
    makeButton('Reject all', 'reject-all'),
    makeButton('Withdraw', 'withdraw'),
    makeButton('Forget (reset)', () => library()?.reset()),
  );
  const sections = [makeSection('This visitor’s choice', choices), makeSection('Cookies', cookies)];
  const tries = document.querySelector('template[data-try]');
  if (tries instanceof window.HTMLTemplateElement) {
    const list = make('ul', 'panel-try', document.importNode(tries.content, true));
    sections.unshift(makeSection('Try this shop', list));
  }
  const details = make(
    'details',
    '',
    make('summary', '', make('h2', '', 'Optional requests'), count),
    make('div', 'panel-body', make('div', 'panel-scroll', requests, ...sections), actions),
  );
  const panel = make('aside', 'panel', details);
  panel.ariaLabel = 'For developers';
  document.body.append(panel);
}

/** The banner is measured, so that the end of the page can be read while it asks, and the panel stays above it. */
async function makeRoomForBanner() {
  await window.customElements.whenDefined('assent-banner');
  const banner = document.querySelector('assent-banner');
  const panel = document.querySelector('.panel');
  if (!(banner instanceof HTMLElement) || !panel) return;
  const measure = () => {
    const { top, bottom, left, right } = banner.getBoundingClientRect();
    const isBelow = banner.offsetHeight > 0 && bottom > window.innerHeight - 60;
    const room = isBelow ? window.innerHeight - top : 0;
    const beside = panel.getBoundingClientRect();
    const isOver = left < beside.right && right > beside.left;
    document.documentElement.style.setProperty('--room-for-banner', `${room}px`);
    document.documentElement.style.setProperty('--above-banner', `${isOver ? room : 0}px`);
  };
  const observer = new window.ResizeObserver(measure);
  observer.observe(banner, { box: 'border-box' });
  observer.observe(panel);
  banner.addEventListener('transitionend', measure);
}

function showState() {
  showChoices();
  showCookies();
}

buildPanel();
summarise();
showState();
watchRequests();
void makeRoomForBanner();
document.addEventListener('assent-ready', showState);
document.addEventListener('assent-change', showState);
// Vendors set cookies whenever they like, and not every browser tells.
window.setInterval(showCookies, 1000);
