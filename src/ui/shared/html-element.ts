// The base class of our elements, even where there is no page.

// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- it stands in for HTMLElement
const StandIn = class {} as typeof HTMLElement;

/** HTMLElement; where there is no page a stand-in, so that the classes can still be imported. */
export const HtmlElement = globalThis.HTMLElement ?? StandIn;
