// createAssent(): the one place where the parts meet. Each gets getters and callbacks; none knows another.
import type { Assent } from './api.js';
import { resolveSettings } from './config/settings.js';
import { listenForActions } from './core/actions.js';
import type { Consent } from './core/consent.js';
import type { Method } from './core/decision.js';
import {
  AssentActivatedEvent,
  AssentBlockedEvent,
  AssentChangeEvent,
  AssentHideEvent,
  AssentReadyEvent,
  AssentShowEvent,
  type Layer,
} from './core/events.js';
import { evaluate, type Answer } from './core/expression.js';
import { callSafely, createListeners } from './core/listeners.js';
import { VERSION } from './core/version.js';
import { warn } from './core/warn.js';
import { createGate } from './gate/gate.js';
import { createLedger, type Facts } from './store/ledger.js';
import { wishForAll, wishForSome, type Wish } from './store/wish.js';

/** What differs between the ways in. */
export interface Ports {
  /** Fetches the doctor and has it explain a configuration. */
  explain(config: unknown): void;
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
    warn('twice', `createAssent: expected one call a page, got another; version ${running.version} goes on`);
    return running;
  }

  const inPage = typeof document !== 'undefined';
  let explained = false;
  const explain = () => {
    if (!explained) ports.explain(config);
    explained = true;
  };
  const settings = resolveSettings(config, explain);
  const listeners = createListeners<Consent>();
  const fire = (event: Event) => {
    if (inPage) document.dispatchEvent(event);
  };

  let { minor } = settings;
  let layer: Layer = 'none';
  const facts = (): Facts => ({
    regime: 'opt-in',
    mode: 'opt-in',
    gpc: (globalThis.navigator as { globalPrivacyControl?: boolean } | undefined)?.globalPrivacyControl === true,
    minor,
  });
  const ledger = createLedger(settings, facts);
  let consent = ledger.read();

  const answerTo = (name: string): Answer => {
    const answer = consent.choices[name] ?? consent.services[name];
    if (answer === undefined) {
      const names = Object.keys({ ...consent.choices, ...consent.services });
      warn('unknown-name', `data-assent: expected a category or service (${names.join(', ')}), got "${name}"`);
    }
    return answer === false && !consent.decided ? null : answer;
  };
  const allows = (expression: string) => evaluate(expression, answerTo);

  const gate = createGate({
    allows,
    blocked: (element, needs) => fire(new AssentBlockedEvent(element, needs)),
    activated: (element, needs) => fire(new AssentActivatedEvent(element, needs)),
  });

  /** Says what changed since the last time, to the gate first. */
  function refresh(method: Method | null): void {
    const before = consent;
    consent = ledger.read();
    const changed = (['choices', 'services'] as const).flatMap((kind) =>
      Object.keys(consent[kind]).filter((name) => consent[kind][name] !== before[kind][name]),
    );
    gate.update();
    listeners.tell(consent);
    fire(new AssentChangeEvent(consent, changed, method));
    show(isQuestion() ? layer : 'none');
  }

  function remember(method: Method, wish: Wish): void {
    const survives = ledger.remember(method, wish);
    refresh(method);
    // Without a memory that outlives the page a reload would bring an older yes back.
    if (survives && gate.isStale() && settings.reloadOnWithdrawal) location.reload();
  }

  function show(wanted: Layer): void {
    const shown = layer;
    if (shown === wanted) return;
    layer = wanted;
    fire(shown === 'none' ? new AssentShowEvent(wanted) : new AssentHideEvent(shown));
  }

  const isQuestion = () => !consent.decided && !minor && settings.categories.some(({ required }) => !required);

  async function when(expression: string): Promise<void> {
    while (!allows(expression)) {
      await new Promise<void>((resolve) => {
        const stop = listeners.add(() => {
          stop();
          resolve();
        });
      });
    }
  }

  const api: Assent = {
    version: VERSION,
    settings,
    get layer() {
      return layer;
    },
    get: () => consent,
    allows,
    when,
    acceptAll: () => remember('accept-all', wishForAll(true)),
    rejectAll: () => remember('reject-all', wishForAll(false)),
    withdraw: () => remember('withdraw', wishForAll(false)),
    set: (choices, services = {}) => remember('custom', wishForSome(settings, ledger.decision(), choices, services)),
    reset() {
      ledger.forget();
      refresh(null);
      if (isQuestion()) show('banner');
    },
    setMinor(value) {
      minor = value;
      refresh(null);
    },
    subscribe: listeners.add,
    observe: gate.observe,
    push: (callback) => callSafely(callback, api),
    showBanner: () => show('banner'),
    hideBanner: () => show('none'),
    explain,
    destroy() {
      show('none');
      stopActions();
      gate.destroy();
      if (pageInstance() === api) delete window.assent;
    },
  };

  const actions = { 'accept-all': api.acceptAll, 'reject-all': api.rejectAll, withdraw: api.withdraw };
  const stopActions = listenForActions((name) => {
    if (Object.hasOwn(actions, name)) actions[name as keyof typeof actions]();
  });
  if (inPage) {
    const queue = window.assent;
    window.assent = api;
    gate.observe(document);
    fire(new AssentReadyEvent(consent));
    if (Array.isArray(queue)) queue.forEach(api.push);
    if (isQuestion()) show('banner');
  }
  return api;
}
