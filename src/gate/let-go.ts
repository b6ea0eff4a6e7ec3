// Picks how an element is let go, by its kind.
import { releaseEmbed } from './embed.js';
import { INERT } from './markup.js';
import { FINAL, type ReleaseElement } from './release.js';
import { runScript } from './script.js';
import { unfoldTemplate } from './template.js';
import { applyTyped } from './typed.js';

/** Lets an element go in the way of its kind. A live script or style can't be: it has run, or been applied, already. */
export const letGo: ReleaseElement = (element, ran, found) => {
  if (element.matches('template')) return unfoldTemplate(element, ran, found);
  if (!element.matches('script,style')) return releaseEmbed(element, ran, found);
  const typed = element as HTMLScriptElement;
  if (typed.type.toLowerCase() !== INERT) return FINAL;
  return (element.matches('script') ? runScript : applyTyped)(typed, ran, found);
};
