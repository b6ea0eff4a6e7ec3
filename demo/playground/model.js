// The playground's one state: the text of the configuration, and what it reads as. Form and editor write, all listen.
import { printJson } from '../behaviours/render/print-json.mjs';
import { readConfig } from './faults.js';

/** @typedef {import('./faults.js').Reading & { text: string, from: 'form' | 'text' }} State */

/** @returns {{ readonly state: State, writeText(text: string): void, writeConfig(config: Record<string, unknown>): void, subscribe(listener: (state: State) => void): void }} */
export function createModel(text = '{}') {
  /** @type {State} */
  let state = { text, from: 'text', ...readConfig(text) };
  /** @type {((state: State) => void)[]} */
  const listeners = [];

  /** @param {string} text @param {State['from']} from */
  function write(text, from) {
    state = { text, from, ...readConfig(text) };
    for (const listener of listeners) listener(state);
  }

  return {
    get state() {
      return state;
    },
    writeText: (text) => write(text, 'text'),
    writeConfig: (config) => write(printJson(config), 'form'),
    subscribe(listener) {
      listeners.push(listener);
      listener(state);
    },
  };
}
