// What was picked in a page's head, to and from addresses: only what the behaviour offers, else the first of it.

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

/** The address of a stage on which this was picked. @param {string} name @param {import('../behaviour.mjs').Picked} picked */
export function stageUrl(name, picked) {
  const url = new URL(`/behaviours/stage/${name}`, 'http://localhost');
  for (const [key, value] of Object.entries(picked)) url.searchParams.set(key, value);
  return url.pathname + url.search;
}
