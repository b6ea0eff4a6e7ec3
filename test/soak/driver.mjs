// Takes random steps in a page, and after each holds the page against the model. Runs in the page; globals: assent, skew.
import { kindOf, KINDS, NEEDS } from './kinds.mjs';
import { createModel, OPTIONAL } from './model.mjs';
import { createRandom } from './random.mjs';

/** @typedef {{ id: number, kind: string, needs: string, isCertain: boolean, wasAllowed: boolean, ran: number }} Tracked */
/** @typedef {{ seed: number, steps: number, decision: import('./model.mjs').Decision, isLast: boolean }} Batch */

const PATIENCE = 30_000;
const MOST = 24;
const DAY = 864e5;

const tick = () => new Promise((resolve) => setTimeout(resolve));
const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));

let lastId = 0;

/** Takes the steps; what went wrong, the last steps before it, and the decision as it is then. @param {Batch} batch */
export async function drive({ seed, steps, decision }) {
  const page = /** @type {any} */ (window);
  const { assent } = page;
  const random = createRandom(seed);
  const model = createModel(decision, () => Date.now());
  /** @type {Map<number, Tracked>} */
  const tracked = new Map();
  /** @type {string[]} */
  const wrong = [];
  /** @type {string[]} */
  const trail = [];
  /** @type {Record<string, number>} */
  const counts = {};
  const note = (/** @type {string} */ text) => void (wrong.length < 5 && wrong.push(text));
  const nameOf = (/** @type {Tracked} */ { id, kind, needs }) => `${kind} ${id} (${needs})`;
  const elementOf = (/** @type {Tracked} */ { id }) => document.querySelector(`[data-soak="${id}"]`);

  page.hit = (/** @type {number} */ id) => {
    const one = tracked.get(id);
    if (!one) return;
    one.ran++;
    if (!model.allows(one.needs)) note(`${nameOf(one)} ran, and may not`);
    if (one.ran > 1) note(`${nameOf(one)} ran ${one.ran} times`);
  };

  /** What may never be, at no moment. */
  function checkSafety() {
    if (assent.get().decided !== model.isDecided()) note(`decided: ${assent.get().decided}`);
    for (const name of OPTIONAL)
      if (assent.allows(name) !== model.allows(name)) note(`${name}: ${assent.allows(name)}`);
    for (const one of tracked.values()) {
      const isAllowed = model.allows(one.needs);
      if (one.wasAllowed && !isAllowed && kindOf(one.kind).afterNo) one.isCertain = false;
      one.wasAllowed ||= isAllowed;
      const element = elementOf(one);
      if (element && !isAllowed && kindOf(one.kind).isShown?.(element)) note(`${nameOf(one)} is shown, and may not`);
    }
  }

  /** What is still to come. */
  const missing = () =>
    [...tracked.values()].filter((one) => {
      const element = elementOf(one);
      if (!element || !one.isCertain || !model.allows(one.needs)) return false;
      const { isShown } = kindOf(one.kind);
      return isShown ? !isShown(element) : !one.ran;
    });

  async function checkAllCame() {
    const start = window.performance.now();
    while (missing().length && window.performance.now() - start < PATIENCE) await tick();
    for (const one of missing()) note(`${nameOf(one)} never came`);
  }

  const room = () => document.querySelector('main') ?? document.body;
  function insert() {
    const [kind, needs] = [random.pick(Object.keys(KINDS)), random.pick(NEEDS)];
    const id = ++lastId;
    tracked.set(id, { id, kind, needs, isCertain: true, wasAllowed: model.allows(needs), ran: 0 });
    const html = kindOf(kind).html(id).replace('{tag}', `data-assent="${needs}" data-soak="${id}"`);
    const way = random.pick(['innerHTML', 'fragment', 'adjacent']);
    if (way === 'innerHTML') room().appendChild(document.createElement('section')).innerHTML = html;
    else if (way === 'adjacent') room().insertAdjacentHTML('beforeend', html);
    else room().append(document.createRange().createContextualFragment(html));
    return `${kind} ${id} (${needs}) by ${way}`;
  }

  function remove(one = random.pick([...tracked.values()])) {
    if (!one) return '';
    elementOf(one)?.remove();
    for (const left of document.querySelectorAll(`.from-${one.id}`)) left.remove();
    tracked.delete(one.id);
    return String(one.id);
  }

  /** @type {Record<string, () => unknown>} */
  const acts = {
    insert,
    'insert more': insert,
    'insert even more': insert,
    remove: () => remove(),
    accept() {
      model.decide(OPTIONAL);
      assent.acceptAll();
    },
    reject() {
      model.decide([]);
      void assent.rejectAll();
    },
    set() {
      const answers = Object.fromEntries(
        OPTIONAL.filter(() => random.next() < 0.5).map((name) => [name, random.next() < 0.5]),
      );
      model.answer(answers);
      void assent.set(answers);
      return JSON.stringify(answers);
    },
    withdraw() {
      model.decide([]);
      void assent.withdraw();
    },
    reset() {
      model.forget();
      void assent.reset();
    },
    swap() {
      const body = document.createElement('body');
      body.append(document.createElement('main'));
      tracked.clear();
      document.body.replaceWith(body);
    },
    clock() {
      const days = random.pick([-3, -0.5, 0.5, 30, 100, 181, 183]);
      page.skew += days * DAY;
      document.dispatchEvent(new window.Event('visibilitychange'));
      return `${days} days`;
    },
    'a moment': tick,
    'a frame': frame,
    async settle() {
      await checkAllCame();
    },
  };
  const often = ['insert', 'insert more', 'insert even more', 'remove', 'accept', 'set', 'a moment', 'a moment'];
  const names = [...Object.keys(acts), ...often];

  for (let step = 0; step < steps && !wrong.length; step++) {
    const name = step === steps - 1 ? 'settle' : random.pick(names);
    const said = await acts[name]?.();
    counts[name] = (counts[name] ?? 0) + 1;
    trail.push(`${step} ${name} ${typeof said === 'string' ? said : ''}`);
    while (tracked.size > MOST) remove([...tracked.values()][0]);
    checkSafety();
  }
  for (const one of [...tracked.values()]) remove(one);
  room().replaceChildren();
  return { wrong, trail: trail.slice(-40), counts, decision: model.decision, skew: page.skew };
}

/** @type {any} */ (window).drive = drive;
