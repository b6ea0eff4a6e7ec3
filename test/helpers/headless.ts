// The library without its interface, in a page of its own for each test: how to start it, and how to hear what it says.
import { afterEach, beforeEach, vi } from 'vitest';
import type { Assent } from '../../src/api.js';
import { createAssent } from '../../src/assent.js';
import type { Ports } from '../../src/ports.js';

/** What a test does with it. */
export interface Headless {
  /** Starts it; it ends with the test. */
  start(config?: object, ports?: Partial<Ports>): Assent;
  /** Keeps what the document hears, in a list of its own or in one that is given, until the test is over. */
  hear<Name extends keyof DocumentEventMap, Heard>(
    name: Name,
    read: (event: DocumentEventMap[Name]) => Heard,
    heard?: Heard[],
  ): Heard[];
}

/** Has every test of a file begin with a page that knows nothing, and leave nothing behind. */
export function useHeadless(): Headless {
  let assent: Assent | undefined;
  let ends: AbortController;

  beforeEach(() => {
    ends = new AbortController();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  afterEach(() => {
    ends.abort();
    assent?.destroy();
    document.cookie = 'assent=; path=/; max-age=-1';
    localStorage.clear();
    document.body.replaceChildren();
    for (const name of ['dataLayer', 'assent']) Reflect.deleteProperty(window, name);
    vi.restoreAllMocks();
  });

  return {
    start: (config = {}, ports = {}) =>
      (assent = createAssent(config, {
        explain: () => undefined,
        aftermath: () => Promise.resolve(undefined),
        ...ports,
      })),
    hear(name, read, heard = []) {
      document.addEventListener(name, (event) => heard.push(read(event)), { signal: ends.signal });
      return heard;
    },
  };
}
