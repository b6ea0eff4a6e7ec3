// Checks the whole configuration where the banner is shown, so that its author hears of mistakes on their first visit.
import type { Assent } from '../../api.js';
import { attempt } from '../../core/attempt.js';
import { en } from '../../i18n/en.js';
import { isSuspicious } from './suspicion.js';

/** Set once the check was made, or is about to be. */
let check: unknown;

/** A script whose address stands where no script has it. */
const LOST = 'script[data-assent][data-src]:empty';

/** Whether the page has a configuration that was not read: a second one, or the first where none was. Nothing has no colon. */
const isMissed = (config: object) =>
  /:/.test(document.querySelectorAll('[data-assent-config]')[Object.keys(config)[0] ? 1 : 0]?.outerHTML as string);

/** Checks it, once, in a task of its own: with many services that takes a moment. */
export function checkConfig({ settings, explain }: Assent): void {
  check ??= setTimeout(() => {
    const isTitled = settings.categories.every(({ id, title }) => title || `${id}Purpose` in en);
    if (
      !isTitled ||
      isMissed(settings.config) ||
      document.querySelector(LOST) ||
      attempt(() => isSuspicious(settings.config))
    )
      explain();
  });
}
