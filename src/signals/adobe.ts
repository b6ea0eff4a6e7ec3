// Adobe Experience Platform Web SDK: consent of `alloy`, in Adobe's standard 1.0 or, with `"version": "2.0"`, in 2.0.
// https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent
// Before an answer the site's own `configure` holds it, with `defaultConsent: 'pending'`: an "out" would drop what waits.
import type { Signal } from './signal.js';

/** Adobe: `alloy`, or what the site calls its instance. */
export const adobe: Signal = {
  words: { consent: 'analytics targeting' },
  options: ['version', 'instance'],
  calls({ is, step, options }) {
    const isIn = !!is['consent'];
    if (!isIn && step === 'default') return [];
    const consent =
      options['version'] === '2.0'
        ? { standard: 'Adobe', version: '2.0', value: { collect: { val: isIn ? 'y' : 'n' } } }
        : { standard: 'Adobe', version: '1.0', value: { general: isIn ? 'in' : 'out' } };
    const name = typeof options['instance'] === 'string' ? options['instance'] : 'alloy';
    const alloy = (window as unknown as Record<string, ((...given: unknown[]) => unknown) | undefined>)[name];
    // Not there yet: the call that fails says so. Not met as it comes: before its own `configure` it takes no other command.
    if (typeof alloy !== 'function') return [[`${name}.is.missing`]];
    // It promises, and breaks the promise of an "out".
    void Promise.resolve(alloy('setConsent', { consent: [consent] })).catch(() => undefined);
    return [];
  },
};
