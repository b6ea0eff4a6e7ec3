// What a placeholder says: who would load, and what for.
import type { Assent } from '../../api.js';
import { attempt } from '../../core/attempt.js';
import { listOf } from '../../i18n/list.js';
import type { Messages } from '../../i18n/messages.js';
import { joinSentences } from '../../i18n/sentences.js';
import { fill } from '../../i18n/translate.js';
import { categoryFacts, type ServiceFacts } from '../shared/category-facts.js';
import type { Words } from '../shared/words.js';

/** A name for what is blocked, and the sentences about it: its service's own words, else those of the category. */
export function sayWho(
  element: HTMLElement,
  assent: Assent,
  { say, language }: Words<Messages>,
): { name: string; text: string } {
  const { assent: needs = '' } = element.dataset;
  const isNamed = ({ id }: { readonly id: string }) => needs.split(/[\s|!]+/).includes(id);
  const categories = categoryFacts(assent, say, language);
  const services = categories.flatMap((category) => category.services.filter(isNamed));
  const told = services.map(tell);
  const concerned = categories.filter((one) => isNamed(one) || one.services.some(isNamed));
  const name = services.map(whoIs)[0] ?? hostOf(addressIn(element));
  return {
    name: element.title || name,
    text: told.some(Boolean)
      ? // What the message says without anyone's name: that it is blocked.
        joinSentences(language, [...told, say.placeholder.replace(/[^.。]*\{[^.。]*.\s*/g, '')])
      : fill(say.placeholder, {
          name,
          purpose: listOf(
            concerned.map(({ purpose }) => purpose),
            language,
          ),
        }),
  };
}

const whoIs = ({ name, provider }: ServiceFacts) => (provider && provider !== name ? `${name} (${provider})` : name);

/** A service's purpose is a sentence of its own. */
const tell = (service: ServiceFacts) => service.purpose && `${whoIs(service)}: ${service.purpose}`;

/** The first address that waits in an element or in what belongs to it; of several in one attribute the first. */
function addressIn(element: HTMLElement): string {
  for (const { dataset } of [element, ...element.querySelectorAll<HTMLElement>('source,img')]) {
    const { src, data, srcset } = dataset;
    const found = src ?? data ?? srcset?.trim().split(/\s/)[0];
    if (found) return found;
  }
  return '';
}

/** The host that would be asked; that of the page where an element has no address, and what it says where that is none. */
const hostOf = (address: string) => attempt(() => new URL(address, document.baseURI).host) ?? address;
