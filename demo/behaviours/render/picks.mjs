// What was picked in a page's head: only what the behaviour offers, else the first of it.

/** @param {import('../behaviour.mjs').Behaviour} behaviour @param {string | undefined} url @returns {import('../behaviour.mjs').Picked} */
export function readPicks({ picks = [] }, url = '/') {
  const { searchParams } = new URL(url, 'http://localhost');
  return Object.fromEntries(
    picks.map(({ name, values }) => {
      const wanted = searchParams.get(name) ?? '';
      return [name, values.includes(wanted) ? wanted : (values[0] ?? '')];
    }),
  );
}
