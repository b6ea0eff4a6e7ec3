// Has placeholders stand where blocked elements want one, now and later.
import { pageInstance } from '../../core/page-instance.js';
import { place, placeAll, unplace } from './place.js';

/** To be called once; the placeholder's element has to be registered. */
export function standIn(): void {
  document.addEventListener('assent-blocked', ({ element }) => place(element));
  document.addEventListener('assent-activated', ({ element }) => unplace(element));
  document.addEventListener('assent-change', placeAll);
  // When all has ended.
  document.addEventListener('assent-hide', () => {
    if (!pageInstance()) placeAll();
  });
  placeAll();
}
