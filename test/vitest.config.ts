// Four kinds of tests: units without a browser, the built package, pages in real browsers, and projects that install it.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './helpers/slow-first.js';

/** What is waited for comes in a moment, but on a busy machine. */
const expect = { poll: { timeout: 15_000 } };

// Lit resolves to its server build in Node unless it is told that this is a browser.
const execArgv = ['--conditions=browser', '--conditions=development'];

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    // Browser tests wait more than they work: more files at a time than there are processors.
    maxWorkers: Math.max(5, availableParallelism()),
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          environment: 'happy-dom',
          include: ['test/{core,i18n,config,regime,store,gate,signals,ui}/**/*.test.ts', 'test/*.test.ts'],
          execArgv,
        },
      },
      { test: { name: 'package', environment: 'node', include: ['test/package/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          environment: './test/helpers/worker.ts',
          // One process runs many files, with the browsers that it has.
          isolate: false,
          expect,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'consumers',
          environment: './test/helpers/worker.ts',
          expect,
          include: ['test/consumers/*.test.ts'],
          globalSetup: ['test/consumers/package-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
