// The engine of the signals: works out what each vendor may do in the vendor's own words, and has it told once.
// What is said to whom is data, one file a vendor. Only the composition root makes an engine.
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
  /** The same as most vendors put it. */
  readonly words: Readonly<Record<string, 'granted' | 'denied'>>;
  /** Before an answer: `default`. An answer, and whatever follows in this page, is an `update`. */
  readonly step: 'default' | 'update';
  /** Whether something else was said in this page before. */
  readonly isChange: boolean;
  readonly options: Options;
  readonly facts: Facts;
  /** The last answer, also one that counts no more. */
  earlier(): unknown;
  /** To be called once what the vendor waited for is here: has it told. */
  retry(): void;
}

/** What a signal that listens to its platform is given. */
export interface ListenPort {
  /** What each word follows: a category, a service, or an expression of them. Anything else: never allowed. */
  readonly needs: Readonly<Record<string, unknown>>;
  readonly options: Options;
  readonly port: SignalPort;
  /** When to stop listening. */
  readonly over: AbortSignal;
  /** Has the platform told, if it has not heard yet. */
  retry(): void;
  /** Has the platform told anew at the next update, though nothing may have changed. */
  forget(): void;
}

/** A vendor or a platform, as data. */
export interface Signal {
  /** The vendor's words, each with the category that it follows unless the site maps it otherwise. */
  readonly words: Readonly<Record<string, string>>;
  /** What else a site may write. */
  readonly options?: readonly string[];
  /** What is to be called. Where one of them is not there, the vendor is not here (yet). */
  calls(told: Told): readonly Call[];
  /** Hears what the platform's own interface decides, until it is over. */
  listen?(port: ListenPort): void;
}

/** What the engine asks of whoever knows what the visitor decided. */
export interface ConsentPort {
  /** What holds for a name; nothing where nobody knows it. */
  answerTo(name: string): Answer;
  facts(): Facts;
  /** A choice made in a platform's own interface. An `update` has to follow, also where the choice may not be taken over. */
  adopt(choices: Answers): void;
  /** The last answer, also one that counts no more. */
  earlier(): unknown;
  /** Has it said what is wrong with the configuration. */
  explain(): void;
}

/** What the engine needs. */
export interface SignalPort extends ConsentPort {
  /** Gives the signal of a name, now or once it is loaded. Nothing comes back for a name that nobody knows. */
  find(name: string, use: (signal: Signal) => void): unknown;
}

/** Starts what `config` names, of the signals that a way in has. */
export type StartSignals = (config: Readonly<Record<string, unknown>>, port: ConsentPort) => Signals;

/** The signals of a page. */
export interface Signals {
  /** Tells whoever has not heard what holds now, also who was not there before. */
  update(): void;
  destroy(): void;
}

/** Makes the signals that `config` names, and tells each what holds. What can't be understood is denied, and warned about. */
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
    /** `queue` names the calls to a list that has taken the place of another: they are made anew, and no others. */
    const tell = (queue: string) => {
      const is: Record<string, boolean> = {};
      const words: Record<string, 'granted' | 'denied'> = {};
      const facts = port.facts();
      try {
        for (const word of Object.keys(signal.words)) {
          const answerTo = (one: string) => {
            const answer = port.answerTo(one);
            // A category of ours that the site does without is no fault of the site's.
            if (answer === undefined && options[word]) port.explain();
            return answer;
          };
          is[word] = !!needs[word] && evaluate(needs[word] as string, answerTo);
          words[word] = is[word] ? 'granted' : 'denied';
        }
        const state = JSON.stringify([is, facts]);
        if ((state === told && !queue) || over.aborted) return;
        // Noted before the calls, since what they set off may come back here.
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
  // A vendor may have come when a script has loaded (which does not bubble) or was let go, or the page is parsed.
  for (const type of ['load', 'assent-activated', 'DOMContentLoaded']) {
    document.addEventListener(type, update, { capture: true, signal: over });
  }
  return { update, destroy: () => end.abort() };
}
