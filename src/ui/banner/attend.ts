// Looks after a visible banner: that it stays whole, that the page makes room for it and stays usable, that its no looks like
// its yes, and that whoever wrote the configuration hears of mistakes. Loaded once the banner is drawn.
import type { Assent } from '../../api.js';
import { pageInstance } from '../../core/page-instance.js';
import { atEnd } from './at-end.js';
import { checkConfig } from './check-config.js';
import { keepWhole } from './keep-whole.js';
import { makeWay } from './make-way.js';

/** Banners that are looked after. */
const attended = new WeakSet<HTMLElement>();

/**
 * To be called after each drawing. A modal banner holds the page instead of having it make room, and gives the focus back
 * itself.
 */
export async function attend(banner: HTMLElement & { requestUpdate(): void }): Promise<void> {
  const isNew = !attended.has(banner);
  if (isNew) {
    attended.add(banner);
    atEnd(() => attended.delete(banner));
    keepWhole(banner);
  }
  const [accept, reject] = ['accept', 'reject'].map((answer) =>
    banner.querySelector<HTMLElement>(`[data-assent-action=${answer}-all]`),
  );
  const instance = () => pageInstance() as Assent | undefined;
  const assent = instance();
  if (assent) checkConfig(assent);
  if (assent?.settings.config.ui?.modal === true) (await import('./modal.js')).holdPage(banner);
  else if (isNew) makeWay(banner, () => (instance()?.layer ?? 'none') === 'none');
  // Our styles reach only direct children of the banner. Buttons that the page has wrapped have to be compared.
  if (accept?.parentElement !== banner) (await import('../shared/keep-equal.js')).keepEqual(accept, reject);
}
