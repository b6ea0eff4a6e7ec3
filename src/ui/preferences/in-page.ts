// Which of the dialogs that stand in a page opens: also in shadow roots, where no selector finds them.

/** Those that are in the page now, in the order in which they came. The first opens. */
export const inPage = new Set<Element>();
