// For the doctor: how an element is quoted in a warning.

/** The beginning of an element's markup: enough to find it by. */
export const quote = (element: Element): string => element.outerHTML.slice(0, 200);
