// The engine of the signals: works out what each vendor may do, in the vendor's own words, and tells it once.
// What is said to whom is data, in one file for each vendor. Only a way in (tag.ts, signals-of.ts) makes an engine.
import type { Answers } from '../core/decision.js';
import { evaluate, type Answer } from '../core/expression.js';
import { warn } from '../core/warn.js';
import type { Call } from './call.js';
import type { Facts } from './facts.js';
import { perform } from './perform.js';

/** What the site wrote for a signal. */
export type Options = Readonly<Record<string, unknown>>;

/** What a vendor is to be told. */
export interface Told {
  /** Whether each of the vendor's words is allowed. */
  readonly is: Answers;
  /** The same in the words of most vendors. */
  readonly words: Readonly<Record<string, 'granted' | 'denied'>>;
  /** `default` before an answer; `update` for an answer, and for everything after the first call in this page. */
  readonly step: 'default' | 'update';
  /** Whether something else was said in this page before. */
  readonly isChange: boolean;
  readonly options: Options;
  readonly facts: Facts;
  /** The last answer, even if it no longer counts. */
  earlier(): unknown;
  /** Tells the vendor again; to be called once what it waited for has arrived. */
  retry(): void;
}

/** What a signal that listens to its platform is given. */
export interface ListenPort {
  /** What each word follows: a category, a service, or an expression of them. Anything else: never allowed. */
  readonly needs: Readonly<Record<string, unknown>>;
  readonly options: Options;
  readonly port: SignalPort;
  /** Aborted when it is time to stop listening. */
  readonly over: AbortSignal;
  /** Tells the platform, if it has not heard yet. */
  retry(): void;
  /** Has the platform told again at the next update, even if nothing has changed. */
  forget(): void;
}

/** A vendor or a platform, as data. */
export interface Signal {
  /** The vendor's words, each with the category that it follows unless the site maps it otherwise. */
  readonly words: Readonly<Record<string, string>>;
  /** What else a site may write. */
  readonly options?: readonly string[];
  /** The calls to make. If the function of one does not exist, the vendor has not arrived (yet), and is told again later. */
  calls(told: Told): readonly Call[];
  /** Listens to what visitors decide in the platform's own interface. */
  listen?(port: ListenPort): void;
}

/** What the engine asks of whoever knows what the visitor decided. */
export interface ConsentPort {
  /** What holds for a name; undefined for an unknown one. */
  answerTo(name: string): Answer;
  facts(): Facts;
  /** A choice made in a platform's own interface. An `update` has to follow, also where the choice may not be taken over. */
  adopt(choices: Answers): void;
  /** The last answer, also one that counts no more. */
  earlier(): unknown;
  /** Has the faults of the configuration explained. */
  explain(): void;
}

/** What the engine needs. */
export interface SignalPort extends ConsentPort {
  /** Calls `use` with the signal of a name, now or once it is loaded. Returns nothing for an unknown name. */
  find(name: string, use: (signal: Signal) => void): unknown;
}

/** Starts those signals of a way in that `config` names. */
export type StartSignals = (config: Readonly<Record<string, unknown>>, port: ConsentPort) => Signals;

/** The signals of a page. */
export interface Signals {
  /** Tells what holds now to every vendor that has not heard it, including those that have arrived since. */
  update(): void;
  destroy(): void;
}

/** Makes the signals that `config` names, and tells each what holds. What can't be understood is denied, with a warning. */
export function createSignals(config: Readonly<Record<string, unknown>>, port: SignalPort): Signals {
  const tellers: (() => void)[] = [];
  const end = new AbortController();
  const { signal: over } = end;

  function add(name: string, signal: Signal, options: Options): void {
    const needs: Record<string, unknown> = { ...signal.words, ...options };
    const isKnown = (key: string) => key in signal.words || signal.options?.includes(key);
    if (!Object.keys(options).every(isKnown)) port.explain();

    let told = '';
    let isChange = false;
    /** `queue` is the name of calls whose list was replaced: only those are made then, once more. */
    const tell = (queue: string) => {
      const is: Record<string, boolean> = {};
      const words: Record<string, 'granted' | 'denied'> = {};
      const facts = port.facts();
      try {
        for (const word of Object.keys(signal.words)) {
          const answerTo = (one: string) => {
            const answer = port.answerTo(one);
            // A default category that the site does without is no fault of the site's.
            if (answer === undefined && options[word]) port.explain();
            return answer;
          };
          // What is no expression, such as `false`, names nothing of the site, so it is not allowed.
          is[word] = evaluate(needs[word] as string, answerTo);
          words[word] = is[word] ? 'granted' : 'denied';
        }
        const state = JSON.stringify([is, facts]);
        if ((state === told && !queue) || over.aborted) return;
        // Noted before the calls, because what they set off may lead back here.
        told = state;
        if (queue) isChange = false;
        const step = isChange || facts.decided ? 'update' : 'default';
        const all = signal.calls({ is, words, step, isChange, options, facts, retry, earlier: port.earlier });
        const calls = all.filter(([called]) => called.startsWith(queue));
        if (calls.every((call) => told !== state || perform(call, tell))) isChange = true;
        else told = '';
      } catch (error) {
        told = '';
        warn('signals', `signals.${name}`, 'to be told', error);
      }
    };
    const retry = () => tell('');
    tellers.push(retry);
    signal.listen?.({ needs, options, port, over, retry, forget: () => void (told = '') });
    retry();
  }

  for (const [name, written] of Object.entries(config)) {
    if (!written) continue;
    const options = typeof written === 'object' ? (written as Options) : {};
    if (!port.find(name, (signal) => add(name, signal, options))) port.explain();
  }

  const update = () => tellers.forEach((tell) => tell());
  // A vendor may have arrived when a script has loaded (an event that does not bubble) or was let go, or the page is parsed.
  for (const type of ['load', 'assent-activated', 'DOMContentLoaded']) {
    document.addEventListener(type, update, { capture: true, signal: over });
  }
  return { update, destroy: () => end.abort() };
}
