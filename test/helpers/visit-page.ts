// The page of a visit, with the model of it beside: what happens happens to both.
import { vi } from 'vitest';
import type { Assent } from '../../src/api.js';
import { createAssent } from '../../src/assent.js';
import type { Config } from '../../src/config/types.js';
import { QUEUES } from '../../src/signals/queues.js';
import { signalsOf } from '../../src/signals/signals-of.js';
import { blockStorage } from './block-storage.js';
import { bringVendors, forgetVendors } from './vendor-ears.js';
import { visitModel, type Act } from './visit-model.js';
import type { Said } from './visit-storage.js';
import { NAMES, PLACES, REGIMES, SITES, type Step } from './visit-steps.js';

const SIGNALS = ['google', 'microsoft', 'clarity', 'matomo', 'meta', 'pinterest', 'reddit', 'tiktok'];
const HOUR = 36e5;

const tick = () => new Promise((done) => setTimeout(done));

/** The record in the cookie, as a response may bring it back. */
export const recordHere = () => /(?:^|; )assent=([^;]*)/.exec(document.cookie)?.[1] ?? '';

/** A browser that knows nothing, before its first page. */
export function visitPage() {
  const model = visitModel(() => Date.now());
  const { storage } = model;
  const records = new Map<Said, string>();
  const kept = localStorage;
  let api: Assent;
  let page = { site: 'shop', place: 'DE', gpc: false, isLate: false } as Extract<Step, { does: 'open' }>;
  let minor = false;
  /** What the page has heard, the names that were allowed in it, and those that it waited for and got. */
  let told: Record<string, boolean>;
  let ever: Set<string>;
  let got: Set<string>;

  /** Says what is to happen to the model first: a listener may answer to it. */
  function answer(act: Act): void {
    model.do(act);
    for (const name of NAMES) if (model.allows(name)) ever.add(name);
    if (act.does === 'set') void api.set(act.choices, act.services);
    else void api[act.does]();
  }

  function configOf(): Config {
    const { revision, categories, services } = SITES[page.site];
    return {
      revision,
      minor,
      regimes: REGIMES as NonNullable<Config['regimes']>,
      categories: Object.fromEntries(Object.entries(categories).map(([id, required]) => [id, { required }])),
      services: Object.entries(services).map(([id, category]) => ({ id, category })),
      signals: Object.fromEntries(SIGNALS.map((name) => [name, true])),
    };
  }

  async function open(next: typeof page): Promise<void> {
    visit.end();
    page = next;
    minor = false;
    forgetVendors();
    vi.stubGlobal('navigator', Object.create(navigator, { globalPrivacyControl: { value: page.gpc } }) as object);
    model.open({ ...SITES[page.site], ...PLACES[page.place] }, page.gpc);
    if (!page.isLate) bringVendors();
    api = createAssent(configOf(), {
      region: page.place,
      explain: () => undefined,
      aftermath: () => Promise.resolve(undefined),
      signals: signalsOf(QUEUES),
    });
    if (page.isLate) bringVendors();
    told = { ...api.get().choices, ...api.get().services };
    ever = new Set();
    const mine = (got = new Set());
    for (const name of NAMES) void api.when(name).then(() => mine.add(name));
    // It listens for other tabs once the browser is idle.
    await tick();
  }

  function block(what: 'cookie' | 'local', is: boolean): void {
    storage.blocked[what] = is;
    if (what === 'local') {
      if (is) blockStorage();
      else vi.stubGlobal('localStorage', kept);
    } else if (is)
      Object.defineProperty(document, 'cookie', { get: () => '', set: () => undefined, configurable: true });
    else Reflect.deleteProperty(document, 'cookie');
  }

  async function take(step: Step): Promise<void> {
    switch (step.does) {
      case 'answer': {
        const { first, then, by } = step;
        if (then && by === 'event') document.addEventListener('assent-change', () => answer(then), { once: true });
        const stop = api.subscribe(() => {
          stop();
          if (then && by === 'subscribe') answer(then);
        });
        answer(first);
        return;
      }
      case 'open':
        return open(step);
      case 'minor':
        minor = step.is;
        model.setMinor(minor);
        api.setMinor(minor);
        return;
      case 'wait':
        vi.setSystemTime(Date.now() + step.hours * HOUR + 7000);
        return;
      case 'block':
        block(step.what, step.is);
        return;
      case 'respond': {
        const said = storage.history[step.which];
        const record = said && records.get(said);
        if (!record || storage.blocked.cookie) return;
        document.cookie = `assent=${record}; path=/; max-age=${said.days * 86400}`;
        storage.respond(said);
        return;
      }
      case 'deleteCookies':
        if (storage.blocked.cookie) return;
        document.cookie = 'assent=; path=/; max-age=-1';
        storage.deleteCookies();
    }
  }

  function hear({ changed }: DocumentEventMap['assent-change']): void {
    for (const name of changed) told[name] = !told[name];
  }

  document.addEventListener('assent-change', hear);
  const visit = {
    model,
    configOf,
    get api() {
      return api;
    },
    get page() {
      return page;
    },
    get told() {
      return told;
    },
    /** Whether a name was waited for in vain, or let go though it was never allowed. */
    isAwaitedWrongly: (name: string) => (model.allows(name) ? !got.has(name) : got.has(name) && !ever.has(name)),
    /** Begins with the first page. */
    start: () => open(page),
    /** Something happens, and the page looks again, as it does when it is seen. */
    async take(step: Step): Promise<void> {
      await take(step);
      document.dispatchEvent(new Event('visibilitychange'));
      storage.look();
      await tick();
      for (const name of NAMES) if (model.allows(name)) ever.add(name);
      const said = storage.inCookie();
      if (said) records.set(said, recordHere());
    },
    end: () => api?.destroy(),
    /** Puts back what was changed of the browser, and forgets what it has kept. */
    close() {
      visit.end();
      document.removeEventListener('assent-change', hear);
      Reflect.deleteProperty(document, 'cookie');
      vi.unstubAllGlobals();
      document.cookie = 'assent=; path=/; max-age=-1';
      localStorage.clear();
      forgetVendors();
    },
  };
  return visit;
}
