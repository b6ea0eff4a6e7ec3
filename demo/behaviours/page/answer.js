// What the visitor of the stage allows now, by category and service, each with a button that changes this one answer.

/** @typedef {import('../../../src/api.js').Assent} Assent */

const list = /** @type {HTMLElement} */ (document.getElementById('answer'));

/** @type {WeakSet<Assent>} */
const followed = new WeakSet();

/** @param {string} id @param {string} state @param {(() => void) | null} change */
function makeRow(id, state, change) {
  const row = document.createElement('li');
  row.dataset['state'] = state;
  const name = document.createElement('code');
  name.textContent = id;
  const word = document.createElement('span');
  word.textContent = state;
  row.append(name, word);
  if (change) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = state === 'allowed' ? 'Refuse' : 'Allow';
    button.setAttribute('aria-label', `${button.textContent}: ${id}`);
    button.addEventListener('click', change);
    row.append(button);
  }
  return row;
}

/** @param {Assent} assent */
function draw(assent) {
  const { decided, choices, services } = assent.get();
  const word = (/** @type {boolean | undefined} */ is) => (is ? 'allowed' : decided ? 'refused' : 'not answered');
  list.replaceChildren(
    ...assent.settings.categories.map(({ id, required }) =>
      required
        ? makeRow(id, 'always on', null)
        : makeRow(id, word(choices[id]), () => void assent.set({ [id]: !choices[id] })),
    ),
    ...assent.settings.services.map(({ id, required }) =>
      required
        ? makeRow(id, 'always on', null)
        : makeRow(id, word(services[id]), () => void assent.set({}, { [id]: !services[id] })),
    ),
  );
}

/** Shows the answer, and each later one. @param {Assent} assent */
export function showAnswer(assent) {
  draw(assent);
  if (followed.has(assent)) return;
  followed.add(assent);
  assent.subscribe(() => draw(assent));
}
