// Has the whole configuration looked at where the banner is shown: whoever writes one hears of a mistake on their first visit.
import type { Assent } from '../../api.js';
import { attempt } from '../../core/attempt.js';
import { en } from '../../i18n/en.js';
import { isSuspicious } from './suspicion.js';

/** There once it was looked at, or is about to be. */
let check: unknown;

/** Whether the site wrote one that came too late to be read. */
const isMissed = (config: object) =>
  !Object.keys(config).length && /\w/.test(document.querySelector('script[data-assent-config]')?.textContent ?? '');

/** Looks at it, once, and when nothing else is to be done: it takes a moment where there are many services. */
export function checkConfig({ settings, explain }: Assent): void {
  check ??= setTimeout(() => {
    const isTitled = settings.categories.every(({ id, title }) => title || `${id}Purpose` in en);
    if (!isTitled || isMissed(settings.config) || attempt(() => isSuspicious(settings.config))) explain();
  });
}
