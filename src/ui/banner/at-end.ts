// Cleans up after the banner when the library ends in this page.
import { pageInstance } from '../../core/page-instance.js';

/** Acts once, when the library has ended. */
export function atEnd(act: () => unknown): void {
  document.addEventListener('assent-hide', function onHide() {
    if (pageInstance()) return;
    document.removeEventListener('assent-hide', onHide);
    act();
  });
}
