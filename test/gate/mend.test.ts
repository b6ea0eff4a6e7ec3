// Elements that are tagged, but were not held back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mendElement } from '../../src/gate/mend.js';

const elementOf = (html: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
};

let warnings: string[];
beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warnings.push(text));
});
afterEach(() => vi.restoreAllMocks());

describe('a live element', () => {
  it('that is a script is told of with its markup and the mend', () => {
    const script = elementOf('<script data-assent="analytics" src="/one.js"></script>');
    mendElement(script);
    expect(warnings).toEqual([
      '[assent:live] <script data-assent="analytics" src="/one.js"></script>: expected type="text/plain", got ""; it worked before anyone was asked',
    ]);
  });

  it('has its address put where it should have waited', () => {
    const image = elementOf('<img data-assent="targeting" src="/pixel.gif">');
    mendElement(image);
    expect(warnings[0]).toContain('expected data-src, got src');
    expect([image.getAttribute('src'), image.getAttribute('data-src')]).toEqual([null, '/pixel.gif']);
  });

  it('keeps a picture that stands in for the one that waits, and loses what waits twice', () => {
    const image = elementOf('<img data-assent="a" data-src="/big.jpg" src="/small.jpg">');
    mendElement(image);
    expect(image.getAttribute('src')).toBe('/small.jpg');
    const frame = elementOf('<iframe data-assent="a" data-src="/map" src="/map"></iframe>');
    mendElement(frame);
    expect(frame.hasAttribute('src')).toBe(false);
  });

  it('keeps a poster, which stands in for a film, though the film itself is put where it should have waited', () => {
    const video = elementOf('<video data-assent="a" poster="/still.jpg" src="/film.webm"></video>');
    mendElement(video);
    expect([video.getAttribute('poster'), video.getAttribute('src')]).toEqual(['/still.jpg', null]);
    expect(video.getAttribute('data-src')).toBe('/film.webm');
    expect(warnings).toHaveLength(1);
  });

  it('leaves alone what stands in it, such as the fallback of a picture', () => {
    const picture = elementOf(
      '<picture data-assent="a"><source data-srcset="/big.jpg"><img src="/small.jpg"></picture>',
    );
    mendElement(picture);
    expect(picture.querySelector('img')?.getAttribute('src')).toBe('/small.jpg');
    expect(warnings).toEqual([]);
  });
});
