// The end of the library in this page, for what the banner has begun there.
import { pageInstance } from '../../core/page-instance.js';

/** Acts once all has ended. */
export function atEnd(act: () => unknown): void {
  document.addEventListener('assent-hide', function onHide() {
    if (pageInstance()) return;
    document.removeEventListener('assent-hide', onHide);
    act();
  });
}
