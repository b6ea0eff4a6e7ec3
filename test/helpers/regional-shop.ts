// A shop with rules for places, and what its vendors were asked for.
import { shop } from './shop.js';
import type { Site, Visit } from './site.js';

const VENDORS = ['analytics', 'targeting'];
const GATED = VENDORS.map((name) => `<script type="text/plain" data-assent="${name}" src="/${name}.js"></script>`).join(
  '',
);

/** What a page says of itself beside its configuration. */
interface Said {
  /** Attributes of the tag. */
  readonly tag?: string;
  /** Whether the browser sends the signal. */
  readonly gpc?: boolean;
  readonly before?: string;
  readonly body?: string;
}

/** The browser's signal, as a script for every page. */
const SIGNAL = 'Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })';

/** Takes the second away for which the library waits for an address: a busy machine may need longer. */
export const UNHURRIED = `<script>{
  const real = setTimeout;
  window.setTimeout = (act, delay, ...rest) => real(act, delay === 1000 ? 1e9 : delay, ...rest);
}</script>`;

/** What a test does with such a shop. */
export interface RegionalShop {
  /** Rules for four kinds of places. */
  readonly RULES: readonly object[];
  readonly SIGNAL: string;
  open(config: object, said?: Said): Promise<Visit>;
  /** The vendors that were asked for something. */
  asked(): string[];
}

/** Builds it on a site. */
export const regionalShop = (site: Site): RegionalShop => ({
  SIGNAL,
  RULES: [
    { id: 'eu', where: ['EU', 'GB'], mode: 'opt-in' },
    { id: 'california', where: ['US-CA'], mode: 'opt-out', days: 365 },
    { id: 'states', where: ['US'], mode: 'notice', gpc: false },
    { id: 'rest', where: ['*'], mode: 'opt-out' },
  ],
  async open(config, { tag = '', gpc = false, before = '', body = '' } = {}) {
    for (const name of VENDORS) site.script(`/${name}.js`, '');
    site.html(
      '/',
      `${before}${shop(config)}<script src="/assent/assent.js" ${tag}></script><h1>Shop</h1>${body}${GATED}`,
    );
    const { page: blank, context } = await site.visit('/assent/schema.json');
    if (gpc) await context.addInitScript(SIGNAL);
    await blank.close();
    return site.visit('/', { context });
  },
  asked: () => VENDORS.filter((name) => site.asked(`/${name}.js`)),
});
