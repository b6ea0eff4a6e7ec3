// The nodes of a compiled template, and its places.
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/ui/shared/read-markup.js';

const FILLERS = { $: 'attribute', '.': 'property', '@': 'listener' };

/** The markup of what was read. */
function written(markup: string): string {
  const host = document.createElement('div');
  host.append(readMarkup(markup, FILLERS).el.content);
  return host.innerHTML;
}

describe('a compiled template', () => {
  it.each([
    ['elements in elements', '<p id="one"><b>x</b> y <i>z</i></p><p>2</p>'],
    ['text alone', ' · '],
    ['text around elements', 'a<b>b</b>c'],
    ['a value with all kinds of signs', '<b title="a/b: c, d.e @f $g /">x</b>'],
    ['an element without content', '<p></p><b>x</b>'],
  ])('becomes what a browser would make of %s', (_, markup) => {
    expect(written(markup)).toBe(markup);
  });

  it('goes on beside what takes no content', () => {
    expect(written('<p>x<br /><small>y</small><img alt="" /><input type="checkbox" /></p>')).toBe(
      '<p>x<br><small>y</small><img alt=""><input type="checkbox"></p>',
    );
  });

  it('draws in the language of drawings', () => {
    const { content } = readMarkup('<b><svg viewBox="0 0 1 1"><path d="m0 0" /></svg></b>', FILLERS).el;
    const [b, svg, path] = content.querySelectorAll('*');
    const spaces = [b, svg, path].map((element) => element?.namespaceURI?.split('/').pop());
    expect([...spaces, svg?.getAttribute('viewBox')]).toEqual(['xhtml', 'svg', 'svg', '0 0 1 1']);
  });

  it('says where its places are, counted in elements and places, and gives none of them to the element', () => {
    const { el, parts } = readMarkup('<a $href rel="x" @click><?></a> <i .checked><b>x</b></i><?>', FILLERS);
    expect(parts).toEqual([
      { index: 0, name: 'href', ctor: 'attribute' },
      { index: 0, name: 'click', ctor: 'listener' },
      { index: 1 },
      { index: 2, name: 'checked', ctor: 'property' },
      { index: 4 },
    ]);
    const places = document.createTreeWalker(el.content, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
    const met = [];
    while (places.nextNode()) met.push(places.currentNode.nodeName);
    expect(met).toEqual(['A', '#comment', 'I', 'B', '#comment']);
    expect(el.content.querySelector('a')?.getAttributeNames()).toEqual(['rel']);
  });
});
