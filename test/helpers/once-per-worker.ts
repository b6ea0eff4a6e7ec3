// What is dear to start (a browser) is started once by a worker, and serves all test files that it runs, one after the other.
import type { WorkerGlobal } from './worker.js';

/** What may have ended by itself, and can be ended. */
interface Running {
  runs(): boolean;
  close(): Promise<unknown>;
}

/** Gives what it started before, where that still runs; else it starts another. The worker ends them all. */
export function oncePerWorker<One extends Running>(start: () => Promise<One>): () => Promise<One> {
  let one: One | undefined;
  return async () => {
    if (one?.runs()) return one;
    const started = (one = await start());
    (globalThis as WorkerGlobal).endings?.push(() => started.close());
    return started;
  };
}
