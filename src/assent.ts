// createAssent(): the one place where the parts meet. Each gets getters and callbacks; none knows another.
import type { Assent } from './api.js';
import { resolveSettings } from './config/settings.js';
import { listenForActions } from './core/actions.js';
import { allowedBy } from './core/allowed-by.js';
import { answerIn } from './core/answer-in.js';
import { differs, type Consent } from './core/consent.js';
import type { Answers, Method } from './core/decision.js';
import type { Erasure } from './core/erasure.js';
import { evaluate } from './core/expression.js';
import { fire } from './core/fire.js';
import { isAsked } from './core/is-asked.js';
import { createLayers } from './core/layers.js';
import { callSafely } from './core/call-safely.js';
import { createNews } from './core/news.js';
import { pageInstance } from './core/page-instance.js';
import { reloadPage } from './core/reload-page.js';
import { runningInstance } from './core/running-instance.js';
import { soldIn } from './core/sold.js';
import { VERSION } from './core/version.js';
import { whenIdle } from './core/when-idle.js';
import { whenSeen } from './core/when-seen.js';
import { createGate } from './gate/gate.js';
import type { Ports } from './ports.js';
import { createRule } from './regime/rule.js';
import { factsOf } from './signals/facts.js';
import type { Signals } from './signals/signal.js';
import { createLedger } from './store/ledger.js';
import { checkAnswers } from './store/check-answers.js';
import { wishForAll, wishForSome, type Wish } from './store/wish.js';

/**
 * Starts consent for this page. Called a second time it returns the page's one instance, with a warning.
 * Outside a page (on a server) it gives an instance of its own that denies what is optional and touches nothing.
 */
export function createAssent(config: unknown, ports: Ports): Assent {
  const running = runningInstance() as Assent | undefined;
  if (running) return running;
  const inPage = typeof document !== 'undefined';
  const settings = resolveSettings(config, ports.explain);
  let { minor } = settings;
  let language = '';
  const rule = createRule(settings, ports.region, ports.explain);
  const facts = () => ({ ...rule.facts(), minor });
  const ledger = createLedger(settings, facts, ports.aftermath);
  let consent = ledger.read();
  let signals: Signals | undefined;
  /** Ends what was begun. Empty before the start and after the end; then nobody is asked, and nothing follows a decision. */
  const stops: (() => void)[] = [];
  const layers = createLayers((what, layer) => {
    ledger.present();
    fire(what, { layer });
  });

  const answerTo = (name: string) => answerIn(consent, name);
  const allows = (expression: string) => allowedBy(consent, expression);
  const gate = createGate({
    allows,
    categoryOf: (name) => settings.services.find(({ id }) => id === name)?.category ?? name,
    allowsOnce: (needs) => !minor && evaluate(needs, (name) => answerTo(name) !== undefined),
    tell: (what, element, needs) => fire(what, { element, needs }),
    explain: ports.explain,
  });
  const news = createNews(consent, ask);

  /** Takes over what holds now, and tells of it: vendors first, then the gate, then the page. */
  function refresh(method: Method | null, now: Consent): void {
    consent = now;
    signals?.update();
    gate.update();
    // A vendor or a script may have decided meanwhile; then that newer consent has been told already.
    if (consent === now) news.tell(now, method);
  }

  /** Follows a decision (here or in another tab), a reset, or news of a minor: proves it, and erases what was refused. */
  function conclude(method: Method | null, now = ledger.read()): Promise<Erasure> {
    refresh(method, now);
    return ledger.settle(() => {
      // Where the record does not outlive the page, a reload would bring an older yes back.
      if (!stops.length || !ledger.isKept() || !gate.isStale()) return;
      // The next page may learn too late that this is a minor. So a refusal is stored first, and that reloads the page.
      if (minor && !method) void api.withdraw();
      // Whoever has deleted everything first reads the outcome in the preferences. Closing them reloads the page.
      else if (settings.reloadOnWithdrawal && (method || layers.current !== 'preferences')) reloadPage();
    });
  }

  const remember = (method: Method, wish: Wish) => conclude(method, ledger.remember(method, wish));

  /** Answers some names, and leaves the others as they are. */
  function answer(method: Method, categories: Answers, services?: Answers): Promise<Erasure> {
    checkAnswers(categories, services, allows);
    return remember(method, wishForSome({ categories, services }, ledger.read(), ledger.earlier()));
  }

  /** Looks at the record again: another tab may have decided, or time may have run out. */
  function follow(): void {
    const now = ledger.read();
    if (differs(consent, now)) void conclude(now.method, now);
  }

  /** Shows the banner while there is something to ask, else closes what is open. Only a decision closes the preferences. */
  function ask(decision?: Method | null): void {
    if (!stops.length || rule.isLocating || (!decision && layers.current === 'preferences')) return;
    layers.show(isAsked(consent, settings, api.mode) ? 'banner' : 'none');
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
    get mode() {
      return facts().mode;
    },
    get days() {
      return facts().days(false);
    },
    earlier: ledger.earlier,
    allows,
    async when(expression) {
      if (inPage) await new Promise<unknown>(whenSeen);
      // Another page may have refused since this one was prerendered, and its start may come after this.
      follow();
      while (!allows(expression)) await news.next();
    },
    optOut: () => answer('opt-out', Object.fromEntries(soldIn(settings).map((id) => [id, false]))),
    acceptAll: () => void remember('accept-all', wishForAll(true)),
    rejectAll: () => remember('reject-all', wishForAll(false)),
    set: (choices, services) => answer('custom', choices, services),
    withdraw: () => remember('withdraw', wishForAll(false)),
    reset: () => conclude(null, ledger.clear()),
    setMinor(value: unknown) {
      if (minor === (value !== false)) return;
      minor = !minor;
      void conclude(null);
    },
    receipt: () => ledger.receipts().find(({ id }) => id === consent.id) ?? null,
    receipts: ledger.receipts,
    present: ledger.present,
    subscribe: news.add,
    observe: gate.observe,
    allowOnce: gate.allowOnce,
    push: (callback) => callSafely(callback, api),
    showBanner: () => layers.show('banner'),
    hideBanner: () => layers.hide('banner'),
    showPreferences: () => layers.show('preferences'),
    hidePreferences: () =>
      layers.hide('preferences') && (settings.reloadOnWithdrawal && gate.isStale() ? void conclude(null) : ask()),
    setLanguage(code) {
      language = code;
      fire('language', { language });
    },
    explain: ports.explain,
    destroy() {
      if (pageInstance() === api) window.assent = undefined;
      layers.show('none');
      // Fired even where no layer was open: our elements in the page hide, too.
      fire('hide', { layer: 'none' });
      for (const stop of stops.splice(0).concat(signals?.destroy ?? [], ports.stops ?? [])) stop();
    },
  };

  /** A page that is only prerendered neither asks nor lets anything go before it is seen; another may have decided by then. */
  function start(wasPrerendered?: Event): void {
    if (wasPrerendered) news.known = consent = ledger.read();
    stops.push(listenForActions(api), gate.destroy);
    whenIdle(() => stops.length && stops.push(ledger.attend(consent, follow)));
    // For a decision that came while vendors were being told, or before this page was seen.
    signals?.update();
    gate.start();
    // Now the visitor's place is known, or stays unknown. That may change what holds; if not, it is time to ask.
    rule.locate(() => (stops.length && differs(consent, ledger.read()) ? refresh(null, ledger.read()) : ask()));
    fire('ready', { consent });
    ask();
  }

  if (inPage) {
    const queue = window.assent;
    window.assent = api;
    // Before the start, so that what the page says of its visitor (a minor) holds before anything is let go.
    if (Array.isArray(queue)) queue.forEach(api.push);
    // Vendors' own code runs in a page that is only prerendered, too, and has to hear first.
    signals = ports.signals?.(settings.signals, {
      answerTo,
      facts: () => factsOf(consent, facts().mode, settings),
      earlier: ledger.earlier,
      explain: ports.explain,
      // Names of categories and services alike: each list takes its own.
      adopt: (choices) => void api.set(choices, choices),
    });
    whenSeen((wasPrerendered) => pageInstance() === api && start(wasPrerendered));
  }
  return api;
}
