// The addresses of embeds: kept back, given, and taken away without being lost.
import { describe, expect, it } from 'vitest';
import { releaseEmbed } from '../../src/gate/embed.js';

const elementOf = (html: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
};

const release = (element: Element) => releaseEmbed(element, () => undefined, element);

/** The addresses that load something, of an element and what is in it. */
const loading = (element: Element) =>
  [element, ...element.querySelectorAll('*')].flatMap((one) =>
    ['src', 'srcset', 'poster', 'data', 'href'].flatMap((name) => one.getAttribute(name) ?? []),
  );

describe('an embed', () => {
  it.each([
    ['<img data-src="/a" data-srcset="/b 2x">', ['/a', '/b 2x']],
    ['<iframe data-src="/a"></iframe>', ['/a']],
    ['<video data-src="/a" data-poster="/b"></video>', ['/a', '/b']],
    ['<object data-data="/a"></object>', ['/a']],
    ['<link data-href="/a">', ['/a']],
    ['<img data-src="">', ['']],
    ['<picture><source data-srcset="/a"><img data-src="/b"></picture>', ['/a', '/b']],
    ['<video><source data-src="/a"><track data-src="/b"></video>', ['/a', '/b']],
    ['<audio><source data-src="/a"></audio>', ['/a']],
  ])('%s gets its addresses, and gives them back', (html, addresses) => {
    const element = elementOf(html);
    const before = element.outerHTML;
    const { stop } = release(element);
    expect(loading(element).sort()).toEqual(addresses);
    expect(stop()).toBe(element);
    expect(element.outerHTML).toBe(before);
  });

  it('shows again what stood in its place', () => {
    const element = elementOf('<video data-src="/a" data-poster="/b" src="data:,"></video>');
    const before = element.outerHTML;
    const { stop } = release(element);
    expect(loading(element)).toEqual(['/a', '/b']);
    stop();
    expect(element.outerHTML).toBe(before);
    release(element).stop();
    expect(element.outerHTML).toBe(before);
  });

  it('that is the picture of a <picture> takes its sources along', () => {
    const picture = elementOf('<picture><source data-srcset="/a"><img data-assent="x" data-src="/b"></picture>');
    const { stop } = release(picture.querySelector('img') as Element);
    expect(loading(picture)).toEqual(['/a', '/b']);
    stop();
    expect(loading(picture)).toEqual([]);
  });

  it('leaves alone what is tagged inside it', () => {
    const video = elementOf('<video><source data-src="/a"><track data-assent="other" data-src="/b"></video>');
    release(video);
    expect(loading(video)).toEqual(['/a']);
  });

  it('keeps an address that was never held back', () => {
    const element = elementOf('<video poster="/own" data-src="/held"></video>');
    release(element).stop();
    expect(loading(element)).toEqual(['/own']);
  });

  it('takes away what a page made of its address meanwhile', () => {
    const element = elementOf('<iframe data-src="/a"></iframe>');
    const { stop } = release(element);
    element.setAttribute('src', '/a?autoplay');
    stop();
    expect(loading(element)).toEqual([]);
    expect(element.getAttribute('data-src')).toBe('/a');
  });
});
