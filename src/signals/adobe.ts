// Adobe Experience Platform Web SDK: consent of `alloy`, in Adobe's standard 1.0 or, with `"version": "2.0"`, in 2.0.
// https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent
// While a visitor is being asked, nothing is said: the site's own `configure` holds Adobe back (`defaultConsent: 'pending'`), and
// an "out" would drop what waits. But Adobe remembers a yes, so what takes it back, or is a no without a question, is told at once.
import type { Signal } from './signal.js';

/** Adobe: `alloy`, or what the site calls its instance. */
export const adobe: Signal = {
  words: { consent: 'analytics targeting' },
  options: ['version', 'instance'],
  calls({ is, step, options, facts, earlier }) {
    const isIn = !!is['consent'];
    const isPending = step === 'default' && facts.mode === 'opt-in' && !facts.minor && !earlier();
    const consent =
      options['version'] === '2.0'
        ? { standard: 'Adobe', version: '2.0', value: { collect: { val: isIn ? 'y' : 'n' } } }
        : { standard: 'Adobe', version: '1.0', value: { general: isIn ? 'in' : 'out' } };
    const name = typeof options['instance'] === 'string' ? options['instance'] : 'alloy';
    const alloy = (window as unknown as Record<string, ((...given: unknown[]) => unknown) | undefined>)[name];
    // Nothing to say, or not there yet: a call to a function that does not exist, so that this does not count as told. Its name
    // has three parts, which are not waited for (before-use.ts): before its own `configure` Adobe takes no other command.
    if ((isPending && !isIn) || typeof alloy !== 'function') return [[`${name}.is.missing`]];
    // Its promise is rejected where consent is "out".
    void Promise.resolve(alloy('setConsent', { consent: [consent] })).catch(() => undefined);
    return [];
  },
};
