// npm entry `assent/signals`: the signals that a site imports one by one, made ready for createAssent.
import { warn } from '../core/warn.js';
import { createSignals, type Signal, type StartSignals } from './signal.js';

/** `createAssent(config, { signals: signalsOf({ google, meta }) })`; which of them are told, the configuration says. */
export const signalsOf =
  (known: Readonly<Record<string, Signal>>): StartSignals =>
  (config, port) =>
    createSignals(config, {
      ...port,
      find(name, use) {
        const signal = Object.keys(known).includes(name) ? known[name] : undefined;
        if (signal) use(signal);
        else warn('signals', `signals.${name}`, `one of ${Object.keys(known).join(', ')}`, 'none of that name');
        return signal;
      },
    });
