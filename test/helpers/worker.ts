// The environment of the browser tests: Node's, and at its end an end of what was started for more than one file of a worker.
import type { Environment } from 'vitest/runtime';

/** Where files leave word of what is to be ended. The environment is loaded apart from them, so they share no module. */
export interface WorkerGlobal {
  endings?: (() => Promise<unknown>)[];
}

export default {
  name: 'worker',
  viteEnvironment: 'ssr',
  setup(global: WorkerGlobal) {
    const endings = (global.endings = [] as (() => Promise<unknown>)[]);
    return {
      async teardown() {
        await Promise.allSettled(endings.map((end) => end()));
      },
    };
  },
} satisfies Environment;
