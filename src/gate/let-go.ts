// How each kind of element that can be gated is let go.
import { releaseEmbed } from './embed.js';
import { INERT } from './markup.js';
import { FINAL, type ReleaseElement } from './release.js';
import { runScript } from './script.js';
import { unfoldTemplate } from './template.js';
import { applyTyped } from './typed.js';

/** Lets an element go as what it is. A live script or style is not held back any more: it has run, or been applied. */
export const letGo: ReleaseElement = (element, ran, found) => {
  if (element.matches('template')) return unfoldTemplate(element, ran, found);
  if (!element.matches('script,style')) return releaseEmbed(element, ran, found);
  const typed = element as HTMLScriptElement;
  if (typed.type.toLowerCase() !== INERT) return FINAL;
  return (element.matches('script') ? runScript : applyTyped)(typed, ran, found);
};
