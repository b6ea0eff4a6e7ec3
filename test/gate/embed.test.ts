// The addresses of embeds: kept back, given, and taken away without being lost.
import { describe, expect, it } from 'vitest';
import { holdEmbed, isEmbed, releaseEmbed } from '../../src/gate/embed.js';

const elementOf = (html: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
};

describe('an embed', () => {
  it.each([
    ['<img data-src="/a" data-srcset="/b 2x">', { src: '/a', srcset: '/b 2x' }],
    ['<iframe data-src="/a"></iframe>', { src: '/a' }],
    ['<video data-src="/a" data-poster="/b"></video>', { src: '/a', poster: '/b' }],
    ['<object data-data="/a"></object>', { data: '/a' }],
    ['<link data-href="/a">', { href: '/a' }],
    ['<img data-src="">', { src: '' }],
  ])('%s gets its addresses, and gives them back', (html, addresses) => {
    const element = elementOf(html);
    const before = element.outerHTML;
    expect(isEmbed(element)).toBe(true);
    releaseEmbed(element);
    for (const [name, address] of Object.entries(addresses)) expect(element.getAttribute(name)).toBe(address);
    holdEmbed(element);
    expect(element.outerHTML).toBe(before);
  });

  it('keeps an address that was never held back', () => {
    const element = elementOf('<img src="/live" data-srcset="/held 2x">');
    releaseEmbed(element);
    holdEmbed(element);
    expect([element.getAttribute('src'), element.hasAttribute('srcset')]).toEqual(['/live', false]);
  });

  it('is no embed without an address that waits', () => {
    expect(isEmbed(elementOf('<img src="/live" data-source="/x">'))).toBe(false);
  });
});
