// Has the whole configuration looked at where the banner is shown: whoever writes one hears of a mistake on their first visit.
import type { Assent } from '../../api.js';
import { attempt } from '../../core/attempt.js';
import { en } from '../../i18n/en.js';
import { isSuspicious } from './suspicion.js';

/** There once it was looked at, or is about to be. */
let check: unknown;

/** A script whose address stands where no script has it. */
const LOST = 'script[data-assent][data-src]:empty';

/** Whether the page has a configuration that was not read: a second one, or the first where none was. */
const isMissed = (config: object) =>
  /:/.test(document.querySelectorAll('[data-assent-config]')[Object.keys(config)[0] ? 1 : 0]?.outerHTML ?? '');

/** Looks at it, once, and when nothing else is to be done: it takes a moment where there are many services. */
export function checkConfig({ settings, explain }: Assent): void {
  check ??= setTimeout(() => {
    const isTitled = settings.categories.every(({ id, title }) => title || `${id}Purpose` in en);
    if (
      !isTitled ||
      document.querySelector(LOST) ||
      isMissed(settings.config) ||
      attempt(() => isSuspicious(settings.config))
    )
      explain();
  });
}
