// npm entry `assent/signals`: the signals that a site imports one by one, made ready for createAssent.
import { createSignals, type Signal, type StartSignals } from './signal.js';

/** `createAssent(config, { signals: signalsOf({ google, meta }) })`; which of them are told, the configuration says. */
export const signalsOf =
  (known: Readonly<Record<string, Signal>>): StartSignals =>
  (config, port) =>
    createSignals(config, {
      ...port,
      find(name, use) {
        const signal = known[name];
        if (signal) use(signal);
        return signal;
      },
    });
