// This library beside others, in the same shop: what they weigh, when their banner is to be seen, what their click costs.
//
// Method. Each library is set up as its own documentation shows, in a page of text with one style sheet of its own; files
// are served from this machine, compressed by brotli 11. Every visit is a new profile with an empty cache; who returns
// brings the cookies and the storage of who has accepted. Libraries take turns within each round, every second round
// backwards; the first round is thrown away. A banner is visible at the first animation frame in which its accept button is
// in the window, opaque through all that it stands in, shadow roots included, and no longer animated.
// Limits. One machine, one browser, one page; what no network serves has no handshakes. Script time is the processor's, all
// other times are the clock's, so that ratios within a run say more than figures of two runs. A click that took less than
// 16 ms counts as 16, for the browser does not time it. Scripts are busy by the clock, so they are not slowed down.
// Libraries that gate no scripts by themselves have no click to compare.
import { median } from './report.mjs';
import { assent, assentPrerendered, assentSooner } from './rivals/assent.mjs';
import { accept, answer, look } from './rivals/browse.mjs';
import { cookieConsent } from './rivals/cookieconsent.mjs';
import { klaro } from './rivals/klaro.mjs';
import { bare } from './rivals/library.mjs';
import { orejime } from './rivals/orejime.mjs';
import { porsche } from './rivals/porsche.mjs';
import { openShop } from './rivals/shop.mjs';
import { tarteaucitron } from './rivals/tarteaucitron.mjs';
import { vanillaCookieConsent } from './rivals/vanilla-cookieconsent.mjs';
import { figure, table } from './table.mjs';

const LIBRARIES = [
  bare,
  assent,
  assentSooner,
  assentPrerendered,
  vanillaCookieConsent,
  orejime,
  klaro,
  tarteaucitron,
  cookieConsent,
  porsche,
];

/** @template Sample @param {Sample[]} samples @param {(sample: Sample) => number} of */
const middle = (samples, of) => median(samples.map(of));

/** A figure, and how it compares with ours. @param {number} value @param {number} ours @param {string} [unit] */
const compared = (value, ours, unit = '') =>
  Number.isFinite(value) ? `${figure(value)}${unit} (${figure(value / ours)} ×)` : '–';

/** @type {import('./run.mjs').Bench} */
export const rivals = {
  name: 'rivals',
  async run(lab) {
    const shop = openShop(lab);
    const shown = LIBRARIES.map((library, nth) => ({ library, ...shop.open(library, nth) }));
    const asking = shown.filter(({ library }) => library.accept);
    /** @type {Map<string, Awaited<ReturnType<typeof answer>>>} */
    const stored = new Map();
    for (const { library, plain } of asking) stored.set(library.name, await answer(lab, library, plain));
    const turns = (
      /** @type {typeof shown} */ some,
      /** @type {(one: (typeof shown)[number]) => () => Promise<any>} */ act,
    ) => lab.compare(Object.fromEntries(some.map((one) => [one.library.name, act(one)])));

    const visit = (/** @type {{ isSlow: boolean }} */ how) =>
      turns(
        shown,
        ({ library, plain }) =>
          () =>
            look(lab, library, plain, how),
      );
    const fast = await visit({ isSlow: false });
    const slow = await visit({ isSlow: true });
    const again = await turns(shown, ({ library, plain }) => () => {
      return look(lab, library, plain, { stored: stored.get(library.name) ?? { cookies: [], origins: [] } });
    });
    const clicks = await turns(
      shown.filter(({ gated }) => gated),
      ({ library, gated }) =>
        () =>
          accept(lab, library, gated ?? ''),
    );

    const files = (/** @type {string[]} */ paths) => paths.filter((path) => !path.startsWith('/shop/'));
    const loaded = (/** @type {string[]} */ paths) => `${shop.weigh(files(paths))} B in ${files(paths).length}`;
    const visibleIn = (/** @type {Record<string, any[]>} */ samples, /** @type {string} */ name) =>
      middle(samples[name] ?? [], ({ visible }) => visible);

    const pageOf = (/** @type {string} */ wanted) =>
      shown.find(({ library: { name } }) => name === wanted)?.plain ?? '';
    const inPage = (/** @type {string} */ name) => shop.weigh([pageOf(name)]) - shop.weigh([pageOf(bare.name)]);
    const weights = asking.map(({ library: { name } }) => [
      name,
      loaded(fast[name]?.[0].paths),
      loaded(again[name]?.[0].paths),
      `${inPage(name)} B`,
      `${figure(middle(again[name] ?? [], ({ script }) => script))} ms`,
    ]);
    const visits = (/** @type {Record<string, any[]>} */ samples) =>
      shown.map(({ library: { name, accept: button } }) => [
        name,
        `${figure(middle(samples[name] ?? [], ({ paint }) => paint))} ms`,
        button ? compared(visibleIn(samples, name), visibleIn(samples, assent.name), ' ms') : '–',
        `${figure(middle(samples[name] ?? [], ({ tasks }) => tasks))} ms`,
        middle(samples[name] ?? [], ({ shift }) => shift).toFixed(3),
        samples[name]?.at(-1)?.lcp,
      ]);
    const clicked = Object.entries(clicks).map(([name, samples]) => [
      name,
      compared(
        middle(samples, ({ click }) => click),
        middle(clicks[assent.name] ?? [], ({ click }) => click),
        ' ms',
      ),
      compared(
        middle(samples, ({ done }) => done),
        middle(clicks[assent.name] ?? [], ({ done }) => done),
        ' ms',
      ),
      samples.every(({ inOrder }) => inOrder) ? 'yes' : 'no',
    ]);
    const SEEN = ['', 'first paint', 'banner visible', 'long tasks', 'CLS', 'LCP element'];
    return [
      table(
        'What is loaded, brotli 11, beside the page',
        ['', 'first visit', 'returning visit', 'in the page itself', 'script, returning'],
        weights,
      ),
      table('A first visit, unthrottled', SEEN, visits(fast)),
      table('A first visit, slow 4G and a processor 4 × slower', SEEN, visits(slow)),
      table(
        'Accepting with 50 gated scripts, processor 4 × slower',
        ['', 'click', 'until all ran', 'document order'],
        clicked,
      ),
    ];
  },
};
