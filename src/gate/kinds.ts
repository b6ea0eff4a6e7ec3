// The kinds of element that can be gated: what each is known by, and how it is let go.
import { adoptEmbed, releaseEmbed } from './embed.js';
import { INERT } from './markup.js';
import type { Release } from './release.js';
import { runScript } from './script.js';
import { unfoldTemplate } from './template.js';
import { applyTyped } from './typed.js';

/** One kind. */
export interface Kind<Of extends Element = Element> {
  readonly selector: string;
  /** See `ReleaseElement`. */
  release(element: Of, ran: () => void, isLate: boolean): Release;
  /** The way back for an element that comes as we let it go before, in a snapshot of an earlier page. */
  adopt?(element: Of): Release | undefined;
}

const scripts: Kind<HTMLScriptElement> = { selector: `script[type="${INERT}"]`, release: runScript };
const styles: Kind<HTMLStyleElement> = { selector: `style[type="${INERT}"]`, release: applyTyped };
/** Too late: it has run, or been applied. */
const live: Kind = { selector: 'script,style', release: () => ({ stop: () => false }) };
const templates: Kind<HTMLTemplateElement> = { selector: 'template', release: unfoldTemplate };
const embeds: Kind = { selector: '*', release: releaseEmbed, adopt: adoptEmbed };

const KINDS: readonly Kind[] = [scripts, styles, live, templates, embeds];

/** An element's kind: the first that fits. */
export const kindOf = (element: Element): Kind => KINDS.find(({ selector }) => element.matches(selector)) ?? embeds;
