// The kinds of element that can be gated: what each is known by, and how it is let go.
import { releaseEmbed } from './embed.js';
import { INERT } from './markup.js';
import type { Release } from './release.js';
import { runScript } from './script.js';
import { unfoldTemplate } from './template.js';
import { applyTyped } from './typed.js';

/** One kind. */
export interface Kind<Of extends Element = Element> {
  readonly selector: string;
  /** Lets an element go. `ran` is called once something of it ran, which only a reload ends. */
  release(element: Of, ran: () => void): Release;
}

const scripts: Kind<HTMLScriptElement> = { selector: `script[type="${INERT}"]`, release: runScript };
const styles: Kind<HTMLStyleElement> = { selector: `style[type="${INERT}"]`, release: applyTyped };
/** Too late: it has run, or been applied. */
const live: Kind = { selector: 'script,style', release: () => ({ stop: () => false }) };
const templates: Kind<HTMLTemplateElement> = { selector: 'template', release: unfoldTemplate };
const embeds: Kind = { selector: '*', release: releaseEmbed };

const KINDS: readonly Kind[] = [scripts, styles, live, templates, embeds];

/** An element's kind: the first that fits. */
export const kindOf = (element: Element): Kind => KINDS.find(({ selector }) => element.matches(selector)) ?? embeds;
