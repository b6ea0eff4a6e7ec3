// A page with vendors in it, and a visitor who decides: what every test of signals stands on.
import { vi, type Mock } from 'vitest';
import type { Mode } from '../../src/core/decision.js';
import { createSignals, type Signal, type SignalPort, type Signals } from '../../src/signals/signal.js';

type Globals = Record<string, unknown>;

/** The page's globals, by name. */
export const page = window as unknown as Globals;

/** What a value looks like in a line of the log: no quotes, so that a table of lines can be read. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'ƒ';
  if (Object.prototype.toString.call(value) === '[object Arguments]') {
    return `(${[...(value as unknown[])].map(show).join(' ')})`;
  }
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined').replaceAll('"', '');
}

/** Puts functions and lists into the page, by their dotted names; each call is a line of the log. Returns how to take them out. */
export function install(log: string[], names: readonly string[]): () => void {
  const roots = new Set<string>();
  for (const name of names) {
    const path = name.split('.');
    const method = path.pop() ?? '';
    roots.add(path[0] ?? method);
    const owner = path.reduce((level, key) => (level[key] ??= method === 'push' ? [] : {}) as Globals, page);
    owner[method] = (...given: unknown[]) => {
      log.push([name, ...given.map(show)].join(' '));
    };
  }
  return () => {
    for (const root of roots) Reflect.deleteProperty(page, root);
  };
}

/** A visitor, as the port knows him. */
export interface Visitor {
  allowed: string[];
  decided: boolean;
  mode: Mode;
  gpc: boolean;
  minor: boolean;
  optOut: boolean;
  /** Whether there is an answer that no longer counts. */
  lapsed: boolean;
}

/** Someone who has not answered, where he has to be asked. */
export const stranger = (changes: Partial<Visitor> = {}): Visitor => ({
  allowed: ['functionality'],
  decided: false,
  mode: 'opt-in',
  gpc: false,
  minor: false,
  optOut: false,
  lapsed: false,
  ...changes,
});

/** What a visitor says. */
export const decide = (visitor: Visitor, ...allowed: string[]): void => {
  visitor.allowed = ['functionality', ...allowed];
  visitor.decided = true;
};

/** The names of all optional categories. */
export const EVERYTHING = ['analytics', 'preference', 'targeting'] as const;

/** The port of a visitor. Expressions are names that all have to hold. What is adopted becomes his answer. */
export function portOf(
  visitor: Visitor,
  find: (name: string) => Signal | undefined,
): SignalPort & { adopted: object[]; explain: Mock } {
  const adopted: object[] = [];
  return {
    adopted,
    earlier: () => visitor.decided || visitor.lapsed,
    explain: vi.fn(),
    find(name, use) {
      const signal = find(name);
      if (signal) use(signal);
      return signal;
    },
    answerTo: (name) => (/^[a-z]+$/.test(name) ? visitor.allowed.includes(name) : undefined),
    facts() {
      const { decided, mode, gpc, minor, optOut } = visitor;
      return { decided, mode, gpc, minor, optOut };
    },
    adopt(choices) {
      adopted.push({ ...choices });
      const others = visitor.allowed.filter((name) => !(name in choices));
      const given = Object.entries(choices).filter(([, answer]) => answer && !visitor.minor);
      visitor.allowed = [...others, ...given.map(([name]) => name)];
      visitor.decided = true;
    },
  };
}

/** Starts one signal for a visitor. */
export function startOne(
  name: string,
  signal: Signal,
  visitor: Visitor,
  options: unknown = true,
): Signals & { adopted: object[]; explain: Mock } {
  const port = portOf(visitor, (asked) => (asked === name ? signal : undefined));
  const adopt: SignalPort['adopt'] = (choices) => {
    port.adopt(choices);
    signals.update();
  };
  const signals = createSignals({ [name]: options }, { ...port, adopt });
  return { ...signals, adopted: port.adopted, explain: port.explain };
}
