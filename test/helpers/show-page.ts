// A page that is shown: for the first time, or again as it was left.

/** Says so; `persisted` where it comes back out of the browser's memory. */
export const showPage = (persisted: boolean): boolean =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
