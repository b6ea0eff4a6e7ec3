// What stands where blocked content would be, and how it is let in.
import { describe, expect, it } from 'vitest';
import { framedShop } from '../helpers/framed-shop.js';
import { ask, shop } from '../helpers/shop.js';
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

  it('says all that it has to say in a row of slides, whose own texts do not wrap', async () => {
    const { placeholder } = await visit(`<div class="slides">${frame()}</div>`, '.slides { white-space: nowrap }');
    await placeholder.locator('button').first().waitFor();
    const box = placeholder.locator('[part=box]');
    await expect.poll(() => box.getAttribute('class')).toBe('');
    expect(await placeholder.locator('#text').isVisible()).toBe(true);
    expect(await box.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
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

  it('stays away from what was allowed once, whatever else comes, opens and closes', async () => {
    const { page, placeholder } = await visit();
    await placeholder.getByRole('button', { name: 'Allow once' }).click();
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    await ask(page, 'assent.showPreferences()');
    await page.locator('assent-preferences dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    // As long as a page that changes is let change before it is looked at, and more.
    await page.waitForTimeout(600);
    expect(await placeholder.count()).toBe(0);
    expect(await page.locator('iframe').isVisible()).toBe(true);
  });

  it('allows once: it loads, and is blocked again at the next visit', async () => {
    const { page, placeholder } = await visit();
    await placeholder.getByRole('button', { name: 'Allow once' }).click();
    await page.frameLocator('iframe').getByText('Map').waitFor();
    expect(await page.locator('iframe').isVisible()).toBe(true);
    expect(await placeholder.count()).toBe(0);
    expect(await ask(page, 'assent.allows("visits")')).toBe(false);
    await page.reload();
    await placeholder.getByRole('button', { name: 'Allow once' }).waitFor();
    expect(site.asked('/map')).toBe(1);
  });

  it.each([
    ['iframe', frame(), 'iframe'],
    [
      'img',
      '<img alt="A map" data-assent="visits" data-src="/map.png" width="480" height="320" data-assent-placeholder>',
      'img',
    ],
    ['template', '<template data-assent="visits" data-assent-placeholder><article>Map</article></template>', 'article'],
  ])('hands the focus to the %s that a key let go', async (_, body, wanted) => {
    const { page, placeholder } = await visit(body);
    await placeholder.getByRole('button', { name: 'Allow once' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => placeholder.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.localName')).toBe(wanted);
  });

  it('leaves the focus where it is when another thing let it go', async () => {
    const { page, placeholder } = await visit(`<input autofocus>${frame()}`);
    await page.locator('input').focus();
    await ask(page, 'assent.allowOnce(document.querySelector("iframe"))');
    await expect.poll(() => placeholder.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.localName')).toBe('input');
    expect(await page.locator('iframe').getAttribute('tabindex')).toBe(null);
  });

  it('allows always: it is remembered, and nothing else is allowed', async () => {
    const { page, placeholder } = await visit();
    await placeholder.getByRole('button', { name: 'Always allow' }).click();
    await page.frameLocator('iframe').getByText('Map').waitFor();
    await page.reload();
    await page.frameLocator('iframe').getByText('Map').waitFor();
    expect(await placeholder.count()).toBe(0);
    const services = await ask(page, 'assent.get().services');
    expect(services).toEqual({ basket: true, visits: true, heatmap: false, adverts: false });
  });

  it('is back after the yes is withdrawn, and again in its size', async () => {
    const { page, placeholder } = await visit();
    await placeholder.getByRole('button', { name: 'Always allow' }).click();
    await page.frameLocator('iframe').getByText('Map').waitFor();
    await ask(page, 'void assent.withdraw()');
    await placeholder.getByRole('button', { name: 'Allow once' }).waitFor();
    expect((await placeholder.boundingBox())?.height).toBe(324);
    expect(await page.locator('iframe').isVisible()).toBe(false);
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

  it('allows always the first alternative that the shop has', async () => {
    const { page, placeholder } = await visit(frame().replace('"visits"', '"nope|visits|targeting"'));
    await placeholder.getByRole('button', { name: 'Always allow' }).click();
    await page.frameLocator('iframe').getByText('Map').waitFor();
    expect(await ask(page, 'assent.get().services.visits')).toBe(true);
    expect(await ask(page, 'assent.get().choices.targeting')).toBe(false);
  });

  it("shows a picture of the shop's own host, and none of another's", async () => {
    const own = 'data-assent-placeholder="/poster.png"';
    const foreign = 'data-assent-placeholder="https://maps.example/poster.png"';
    const { placeholder } = await visit(frame(own) + frame(foreign));
    await placeholder.nth(1).getByRole('button').first().waitFor();
    expect(await placeholder.nth(0).locator('img').getAttribute('src')).toBe('/poster.png');
    expect(await placeholder.nth(1).locator('img').count()).toBe(0);
  });
});
