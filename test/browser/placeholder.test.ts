// What stands where blocked content would be: when it is there, and what it says.
import { describe, expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { framedShop } from '../helpers/framed-shop.js';
import { shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const { frame, visit } = framedShop(site);

describe('a placeholder', () => {
  it.each(['', 'iframe { display: block; border: 0 }'])(
    'takes the place and the size of a frame that is styled "%s"',
    async (style) => {
      const { page, placeholder } = await visit(frame(), style);
      const size = await placeholder.boundingBox();
      const border = style ? 0 : 4;
      expect([size?.width, size?.height]).toEqual([480 + border, 320 + border]);
      expect(await page.locator('iframe').isVisible()).toBe(false);
      expect(await placeholder.evaluate((one) => one.nextElementSibling?.localName)).toBe('iframe');
      expect(site.asked('/map')).toBe(0);
    },
  );

  it('is there before anyone decides', async () => {
    site.html('/', `${shop()}{tag}<main>${frame()}</main>`);
    const { page } = await site.visit('/');
    await page.locator('assent-placeholder button').first().waitFor();
  });

  it('is neither printed nor quoted by a search engine', async () => {
    const { page, placeholder } = await visit();
    await placeholder.waitFor();
    expect(await placeholder.getAttribute('data-nosnippet')).toBe('');
    await page.emulateMedia({ media: 'print' });
    expect(await placeholder.isVisible()).toBe(false);
  });

  it('goes with a frame that the page takes out', async () => {
    const { page, placeholder } = await visit();
    await placeholder.waitFor();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => placeholder.count()).toBe(0);
  });

  it('has its words beside its buttons where it is low and wide, with no hole between them', async () => {
    const services = [{ id: 'map', category: 'targeting', name: 'Map', provider: 'Maps Ltd', purpose: 'Shows shops.' }];
    site.html(
      '/',
      `<!doctype html>${shop({ services })}{tag}<style>* { font: 16px/1.4 monospace !important }</style>
      <iframe data-assent="map" data-src="/map" width="728" height="90" data-assent-placeholder></iframe>`,
    );
    const { page } = await site.visit('/', { profile: { viewport: { width: 1000, height: 800 } } });
    await page.locator('assent-placeholder .row').waitFor();
    const hole = await page.locator('assent-placeholder').evaluate(({ shadowRoot }) => {
      const range = document.createRange();
      range.selectNodeContents(shadowRoot?.querySelector('#text') as Node);
      const words = Math.max(...[...range.getClientRects()].map(({ right }) => right));
      return (shadowRoot?.querySelector('button')?.getBoundingClientRect().left ?? NaN) - words;
    });
    expect(hole).toBeLessThan(80);
  });

  it('says all that it has to say in a row of slides, whose own texts do not wrap', async () => {
    const { placeholder } = await visit(`<div class="slides">${frame()}</div>`, '.slides { white-space: nowrap }');
    await placeholder.locator('button').first().waitFor();
    const box = placeholder.locator('[part=box]');
    await expect.poll(() => box.getAttribute('class')).toBe('');
    expect(await placeholder.locator('#text').isVisible()).toBe(true);
    expect(await box.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  });

  it('fits its words in again where letters come to be wider, and has the page told of no error', async () => {
    const sizes = [240, 280, 320, 360].flatMap((width) => [100, 120, 140, 180].map((height) => [width, height]));
    const frames = sizes.map(([width, height]) =>
      frame(`data-assent-placeholder style="width: ${width}px; height: ${height}px"`),
    );
    const { page, placeholder } = await visit(frames.join(' '));
    await expect.poll(() => placeholder.locator('button').count()).toBe(2 * sizes.length);
    const cut = () =>
      placeholder.locator('[part=box]').evaluateAll((boxes) =>
        boxes.flatMap((box) => {
          const { top, bottom, left, right } = box.getBoundingClientRect();
          const isOut = [...box.querySelectorAll('p, button')]
            .map((one) => one.getBoundingClientRect())
            .some(
              (one) => one.height && (one.top < top || one.bottom > bottom || one.left < left || one.right > right),
            );
          const isCut = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
          return isOut || isCut ? [`${right - left} x ${bottom - top}`] : [];
        }),
      );
    expect(await cut()).toEqual([]);
    await page.evaluate(() => {
      addEventListener('error', ({ message }) => (document.title = message));
      const wide = 'assent-placeholder { letter-spacing: 0.12em; word-spacing: 0.16em }';
      document.head.append(Object.assign(document.createElement('style'), { textContent: wide }));
    });
    await expect.poll(cut).toEqual([]);
    await settle(page);
    expect(await page.title()).not.toContain('ResizeObserver');
  });

  it("has buttons that answer to the pointer, as the banner's do", async () => {
    const { placeholder } = await visit();
    for (const button of await placeholder.locator('button').all()) {
      await button.hover();
      await expect.poll(() => button.evaluate((one) => getComputedStyle(one).opacity)).toBe('0.85');
    }
  });

  it("says the service's own name, provider and purpose", async () => {
    const { placeholder } = await visit();
    expect(await placeholder.locator('[part="text"]').innerText()).toBe(
      'Visit counter (Tally Ltd): Counts visits. It is blocked until you allow it.',
    );
  });

  it("says the category's purpose where the service says none", async () => {
    const { placeholder } = await visit(frame().replace('"visits"', '"adverts"'));
    expect(await placeholder.locator('[part="text"]').innerText()).toBe(
      'Adverts (Adloop Inc) would load here, to show you adverts that suit you. It is blocked until you allow it.',
    );
  });

  it('is named by the title of what it stands for, else by its service', async () => {
    const { placeholder } = await visit(frame() + frame().replace('title="Map"', ''));
    await placeholder.nth(1).getByRole('button').first().waitFor();
    expect(await placeholder.nth(0).getByRole('group', { name: 'Map', exact: true }).count()).toBe(1);
    expect(
      await placeholder.nth(1).getByRole('group', { name: 'Visit counter (Tally Ltd)', exact: true }).count(),
    ).toBe(1);
  });

  it.each([
    [
      'a source',
      '<video data-assent="targeting" data-assent-placeholder><source data-src="https://cdn.example/film.webm"></video>',
    ],
    [
      'a set',
      '<img alt="" data-assent="targeting" data-assent-placeholder data-srcset="https://cdn.example/a.png 2x, /b.png">',
    ],
  ])('names the host of %s', async (_, body) => {
    const { placeholder } = await visit(body);
    await expect.poll(() => placeholder.locator('[part=text]').innerText()).toContain('cdn.example would load here');
  });

  it('names the host where no service is known', async () => {
    const { placeholder } = await visit(
      frame().replace('"visits"', '"targeting"').replace('/map', 'https://maps.example/embed'),
    );
    expect(await placeholder.locator('[part="text"]').innerText()).toContain(
      'maps.example would load here, to show you adverts',
    );
  });

  it('shows up for a frame that comes later', async () => {
    const { page, placeholder } = await visit('');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frame());
    await placeholder.getByRole('button', { name: 'Allow once' }).waitFor();
  });

  it.each(['nope', 'constructor', '', 'nope visits', '!analytics', 'targeting !analytics'])(
    'stays away where no yes lets an element go: "%s"',
    async (needs) => {
      const { placeholder } = await visit(frame().replace('"visits"', `"${needs}"`) + frame());
      await placeholder.getByRole('button', { name: 'Allow once' }).waitFor();
      expect(await placeholder.count()).toBe(1);
    },
  );

  it("shows a picture of the shop's own host, and none of another's", async () => {
    const own = 'data-assent-placeholder="/poster.png"';
    const foreign = 'data-assent-placeholder="https://maps.example/poster.png"';
    const { placeholder } = await visit(frame(own) + frame(foreign));
    await placeholder.nth(1).getByRole('button').first().waitFor();
    expect(await placeholder.nth(0).locator('img').getAttribute('src')).toBe('/poster.png');
    expect(await placeholder.nth(1).locator('img').count()).toBe(0);
  });
});
