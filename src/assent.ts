// createAssent(): the one place where the parts meet. Each gets getters and callbacks; none knows another.
import type { Assent } from './api.js';
import { resolveSettings } from './config/settings.js';
import { listenForActions } from './core/actions.js';
import { answerIn } from './core/answer.js';
import { changedNames, type Consent } from './core/consent.js';
import type { Method } from './core/decision.js';
import type { Erasure } from './core/erasure.js';
import { AssentEvent, type EventFields } from './core/events.js';
import { evaluate } from './core/expression.js';
import { createLayers } from './core/layers.js';
import { callSafely, createListeners } from './core/listeners.js';
import { VERSION } from './core/version.js';
import { warn } from './core/warn.js';
import { whenSeen } from './core/when-seen.js';
import { createGate } from './gate/gate.js';
import { hasPrivacySignal } from './regime/gpc.js';
import { createLedger, type LoadAftermath } from './store/ledger.js';
import { wishForAll, wishForSome, type Wish } from './store/wish.js';

/** What differs between the ways in. */
export interface Ports {
  /** Fetches the doctor and has it explain what is wrong: with an element, or with the configuration. */
  explain(element?: Element): void;
  aftermath: LoadAftermath;
}

/** The page's instance, if there is one; not an element that happens to have its name. */
function pageInstance(): Assent | undefined {
  const { assent } = globalThis as { assent?: Partial<Assent> };
  return assent?.version && assent.get ? (assent as Assent) : undefined;
}

/**
 * Starts consent for this page. Called a second time it returns the page's one instance, with a warning.
 * Outside a page (on a server) it gives an instance of its own that denies what is optional and touches nothing.
 */
export function createAssent(config: unknown, ports: Ports): Assent {
  const running = pageInstance();
  if (running) {
    warn('twice', 'createAssent', 'one call', `two; ${running.version} goes on`);
    return running;
  }

  const inPage = typeof document !== 'undefined';
  const settings = resolveSettings(config, () => ports.explain());
  const listeners = createListeners<Consent>();
  const fire = <Name extends keyof EventFields>(event: Name, fields: EventFields[Name]) => {
    if (inPage) document.dispatchEvent(new AssentEvent(event, fields));
  };

  let { minor } = settings;
  let language = '';
  const facts = () => ({ regime: 'opt-in', mode: 'opt-in', gpc: hasPrivacySignal(), minor }) as const;
  const ledger = createLedger(settings, facts, ports.aftermath);
  let consent = ledger.read();

  const layers = createLayers((what, layer) => {
    ledger.present();
    fire(what, { layer });
  });

  const allows = (expression: string) => evaluate(expression, (one) => answerIn(consent, one));
  const gate = createGate({
    allows,
    categoryOf: (name) => settings.services.find(({ id }) => id === name)?.category ?? name,
    allowsOnce: (needs) => !minor && evaluate(needs, (one) => answerIn(consent, one) !== undefined),
    tell: (what, element, needs) => fire(what, { element, needs }),
    explain: ports.explain,
  });

  /** Says what changed since the last time, to the gate first. */
  function refresh(method: Method | null): void {
    const before = consent;
    consent = ledger.read();
    gate.update();
    listeners.tell(consent);
    fire('change', { consent, changed: changedNames(before, consent), method });
    ask();
  }

  /** After a decision, made here or in another tab: it is proven, and what was refused leaves nothing behind. */
  async function conclude(method: Method | null): Promise<Erasure> {
    refresh(method);
    const reload = () => {
      // Without a memory that outlives the page a reload would bring an older yes back.
      const isDue = stops.length && ledger.isKept() && consent.decided && gate.isStale();
      if (isDue && settings.reloadOnWithdrawal) location.reload();
    };
    // A file that never arrives holds up no refusal.
    const timer = setTimeout(reload, 2000);
    const erasure = await ledger.settle();
    clearTimeout(timer);
    reload();
    return erasure;
  }

  function remember(method: Method, wish: Wish): Promise<Erasure> {
    ledger.remember(method, wish);
    return conclude(method);
  }

  /** Another tab decided, or time has passed: what is remembered is looked at again. */
  function follow(): void {
    const { id, decided, method } = ledger.read();
    if (id === consent.id && decided === consent.decided) return;
    void conclude(method);
  }

  /** Shows the question while there is one, and closes what stands open once it is answered. */
  function ask(): void {
    const isQuestion = !consent.decided && !consent.minor && settings.categories.some(({ required }) => !required);
    layers.show(isQuestion ? 'banner' : 'none');
  }

  const api: Assent = {
    version: VERSION,
    settings,
    get layer() {
      return layers.current;
    },
    get language() {
      return language;
    },
    get: () => consent,
    earlier: ledger.earlier,
    allows,
    async when(expression) {
      while (!allows(expression)) await listeners.next();
    },
    acceptAll: () => void remember('accept-all', wishForAll(true)),
    rejectAll: () => remember('reject-all', wishForAll(false)),
    withdraw: () => remember('withdraw', wishForAll(false)),
    set(choices, services) {
      const given = { categories: { ...choices }, services: { ...services } };
      for (const [one, answer] of Object.entries({ ...given.categories, ...given.services })) {
        if (typeof answer !== 'boolean') warn('set', one, 'true or false', typeof answer);
        // Warns where the name is unknown.
        allows(one);
      }
      return remember('custom', wishForSome(given, consent.decided ? ledger.earlier() : null));
    },
    reset() {
      ledger.clear();
      return conclude(null);
    },
    setMinor(value) {
      if (minor === value) return;
      minor = value;
      void conclude(null);
    },
    receipt: () => ledger.receipts().find(({ id }) => id === consent.id) ?? null,
    receipts: ledger.receipts,
    present: ledger.present,
    subscribe: listeners.add,
    observe: gate.observe,
    allowOnce: gate.allowOnce,
    push: (callback) => callSafely(callback, api),
    optOut: () =>
      remember('opt-out', wishForSome({ categories: { targeting: false }, services: {} }, ledger.earlier())),
    showBanner: () => layers.show('banner'),
    hideBanner: () => layers.show('none'),
    showPreferences: () => layers.show('preferences'),
    hidePreferences: ask,
    setLanguage(code) {
      language = code;
      fire('language', { language });
    },
    explain: () => ports.explain(),
    destroy() {
      layers.show('none');
      for (const stop of stops.splice(0)) stop();
      if (pageInstance() === api) delete window.assent;
    },
  };

  const stops: (() => void)[] = [];

  /** A page that is only prerendered neither asks nor lets anything go before it is seen. */
  function start(): void {
    stops.push(listenForActions(api), ledger.watch(follow), gate.destroy);
    gate.observe(document);
    fire('ready', { consent });
    // A listener may have ended it already.
    if (stops.length) ask();
  }

  if (inPage) {
    const queue = window.assent;
    window.assent = api;
    whenSeen(() => pageInstance() === api && start());
    if (Array.isArray(queue)) queue.forEach(api.push);
  }
  return api;
}
