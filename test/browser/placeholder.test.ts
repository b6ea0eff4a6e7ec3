// What stands where blocked content would be, and how it is let in.
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const frame = (attributes = 'data-assent-placeholder') =>
  `<iframe title="Map" data-assent="visits" data-src="/map" width="480" height="320" ${attributes}></iframe>`;

const visit = async (body = frame(), style = '') => {
  site.html('/map', '<p>Map</p>');
  site.html('/', `${shop({ withdraw: 'keep' })}{tag}<style>${style}</style><main><h1>Shop</h1>${body}</main>`);
  const visited = await site.visit('/');
  await choose(visited.page, 'reject-all');
  await settle(visited.page);
  return { ...visited, placeholder: visited.page.locator('assent-placeholder') };
};

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

  it('shows all of its words also where the frame is small', async () => {
    const { placeholder } = await visit(frame().replace('480', '200').replace('320', '100'));
    await placeholder.getByRole('button').first().waitFor();
    const fits = await placeholder.evaluate((one) => one.scrollHeight <= one.clientHeight + 1);
    expect(fits).toBe(true);
  });

  it('goes with a frame that the page takes out', async () => {
    const { page, placeholder } = await visit();
    await placeholder.waitFor();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => placeholder.count()).toBe(0);
  });

  it('names who would load and why', async () => {
    const { placeholder } = await visit();
    expect(await placeholder.locator('[part="text"]').innerText()).toContain(
      'Tally Ltd would load here, to measure how the shop is used. It is blocked until you allow it.',
    );
  });

  it('names the host where no service is known', async () => {
    const { placeholder } = await visit(
      frame().replace('"visits"', '"targeting"').replace('/map', 'https://maps.example/embed'),
    );
    expect(await placeholder.locator('[part="text"]').innerText()).toContain(
      'maps.example would load here, to show you adverts',
    );
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

  it("shows a picture of the shop's own host, and none of another's", async () => {
    const own = 'data-assent-placeholder="/poster.png"';
    const foreign = 'data-assent-placeholder="https://maps.example/poster.png"';
    const { placeholder } = await visit(frame(own) + frame(foreign));
    await placeholder.nth(1).getByRole('button').first().waitFor();
    expect(await placeholder.nth(0).locator('img').getAttribute('src')).toBe('/poster.png');
    expect(await placeholder.nth(1).locator('img').count()).toBe(0);
  });
});
