// Pages for the gate: plain paragraphs among which some elements are tagged.

/** Counts what the gate says, before the library is there. */
export const COUNTER = `<script>
var blocked = 0, activated = 0, ran = 0;
document.addEventListener('assent-blocked', () => blocked++);
document.addEventListener('assent-activated', () => activated++);
</script>`;

/** Without the interface, and without the reload that ends what ran: both would be measured as well. */
export const TAG = `<script type="application/json" data-assent-config>{ "withdraw": "keep" }</script>
<script src="/assent/assent.js" data-ui="off"></script>`;

/** The smallest picture there is, so that no network is measured. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
export const EMBED = `<img data-assent="targeting" data-src="${PIXEL}" alt="">`;
export const SCRIPT = '<script type="text/plain" data-assent="analytics">ran++</script>';
export const PLAIN = '<p>Plain</p>';

/**
 * So many elements, of which some are tagged, evenly spread.
 * @param {number} count @param {number} tagged @param {(nth: number) => string} tag
 */
export function elements(count, tagged, tag = () => EMBED) {
  const before = (/** @type {number} */ index) => Math.floor((index * tagged) / count);
  const element = (/** @type {number} */ index) => (before(index + 1) > before(index) ? tag(before(index + 1)) : PLAIN);
  return Array.from({ length: count }, (_, index) => element(index)).join('\n');
}

/**
 * Fails where a page did not do what is measured.
 * @param {import('../visit.mjs').Visit} visit @param {Record<string, number>} expected
 */
export async function expectCounts({ page }, expected) {
  const got = await page.evaluate(
    (names) => names.map((name) => /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (window))[name]),
    Object.keys(expected),
  );
  const wanted = Object.values(expected);
  if (JSON.stringify(got) === JSON.stringify(wanted)) return;
  throw new Error(
    `${page.url()}: expected ${Object.keys(expected).join(', ')} to be ${wanted.join(', ')}, got ${got.join(', ')}`,
  );
}
