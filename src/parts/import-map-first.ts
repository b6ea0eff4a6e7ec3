// Import maps of the page, and our own files, which are modules. https://bugzilla.mozilla.org/show_bug.cgi?id=1916277

/** Whether a page's import map counts only if no module was asked for before it: in Firefox, which alone has this global. */
export const isImportMapFirst = (): boolean => 'InternalError' in window;
