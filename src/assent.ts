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
import { pageInstance } from './core/page-instance.js';
import { SOLD } from './core/state.js';
import { VERSION } from './core/version.js';
import { warn } from './core/warn.js';
import { whenSeen } from './core/when-seen.js';
import { createGate } from './gate/gate.js';
import type { Ports } from './ports.js';
import { createRule } from './regime/current.js';
import { factsOf } from './signals/facts.js';
import type { Signals } from './signals/signal.js';
import { createLedger } from './store/ledger.js';
import { readAnswers } from './store/read-answers.js';
import { wishForAll, wishForSome, type Wish } from './store/wish.js';

/**
 * Starts consent for this page. Called a second time it returns the page's one instance, with a warning.
 * Outside a page (on a server) it gives an instance of its own that denies what is optional and touches nothing.
 */
export function createAssent(config: unknown, ports: Ports): Assent {
  const running = pageInstance() as Assent | undefined;
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
  const rule = createRule(settings, ports.region, ports.explain);
  const facts = () => ({ ...rule.facts(), minor });
  const ledger = createLedger(settings, facts, ports.aftermath);
  let consent = ledger.read();
  let signals: Signals | undefined;
  const stops: (() => void)[] = [];

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
  function refresh(method: Method | null, now: Consent): void {
    const before = consent;
    consent = now;
    signals?.update();
    gate.update();
    listeners.tell(consent);
    fire('change', { consent, changed: changedNames(before, consent), method });
    ask();
  }

  /** After a decision, made here or in another tab: it is proven, and what was refused leaves nothing behind. */
  function conclude(method: Method | null, now = ledger.read()): Promise<Erasure> {
    refresh(method, now);
    // As it is by now: what a later decision refuses is that one's to erase.
    return ledger.settle(consent, () => {
      // Without a memory that outlives the page a reload would bring an older yes back.
      const isDue = stops.length && ledger.isKept() && consent.decided && gate.isStale();
      if (isDue && settings.reloadOnWithdrawal) location.reload();
    });
  }

  const remember = (method: Method, wish: Wish) => conclude(method, ledger.remember(method, wish));

  /** Another tab decided, or time has passed: what is remembered is looked at again. */
  function follow(): void {
    const now = ledger.read();
    if (now.id !== consent.id || now.decided !== consent.decided) void conclude(now.method, now);
  }

  /** Shows the question while there is one, and closes what stands open once it is answered, until all has ended. */
  function ask(): void {
    if (!stops.length || rule.isAsking) return;
    const isQuestion = facts().mode !== 'opt-out' && !consent.decided && !consent.minor;
    layers.show(isQuestion && settings.categories.some(({ required }) => !required) ? 'banner' : 'none');
  }

  /** What a partial answer leaves as it is: the last decision, or what holds without one. */
  const answered = () => (consent.decided ? ledger.earlier() : { categories: consent.choices, services: {} });

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
    get mode() {
      return facts().mode;
    },
    get days() {
      return facts().days(false);
    },
    earlier: ledger.earlier,
    allows,
    async when(expression) {
      while (!allows(expression)) await listeners.next();
    },
    acceptAll: () => void remember('accept-all', wishForAll(true)),
    rejectAll: () => remember('reject-all', wishForAll(false)),
    withdraw: () => remember('withdraw', wishForAll(false)),
    set: (choices, services) => remember('custom', wishForSome(readAnswers(choices, services, allows), answered())),
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
    optOut: () => remember('opt-out', wishForSome({ categories: { [SOLD]: false }, services: {} }, answered())),
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
      if (pageInstance() === api) delete window.assent;
      layers.show('none');
      // Also where no layer was open: what stands in the page itself hides too.
      fire('hide', { layer: 'none' });
      for (const stop of stops.splice(0).concat(ports.stops ?? [])) stop();
    },
  };

  /** A page that is only prerendered neither asks nor lets anything go before it is seen. */
  function start(): void {
    // Listening to other tabs takes longer than all that this page is waiting for.
    const listening = setTimeout(() => stops.push(ledger.watch(follow)));
    stops.push(
      listenForActions(api),
      gate.destroy,
      () => signals?.destroy(),
      () => clearTimeout(listening),
    );
    signals = ports.signals?.(settings.signals, {
      allows,
      facts: () => factsOf(consent, facts().mode),
      adopt: (choices) => void api.set(choices, choices),
    });
    signals?.update();
    gate.start();
    rule.locate(() => stops.length && refresh(null, ledger.read()));
    fire('ready', { consent });
    ask();
  }

  if (inPage) {
    const queue = window.assent;
    window.assent = api;
    // First, so that what the page knows of its visitor (a minor) holds before anything goes.
    if (Array.isArray(queue)) queue.forEach(api.push);
    whenSeen(() => pageInstance() === api && start());
  }
  return api;
}
