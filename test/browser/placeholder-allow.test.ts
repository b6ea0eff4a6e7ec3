// How blocked content is let in, once or always, by what stands in its place.
import { describe, expect, it } from 'vitest';
import { framedShop } from '../helpers/framed-shop.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const { frame, visit } = framedShop(site);

describe('a placeholder', () => {
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

  it('allows always the first alternative that the shop has', async () => {
    const { page, placeholder } = await visit(frame().replace('"visits"', '"nope|visits|targeting"'));
    await placeholder.getByRole('button', { name: 'Always allow' }).click();
    await page.frameLocator('iframe').getByText('Map').waitFor();
    expect(await ask(page, 'assent.get().services.visits')).toBe(true);
    expect(await ask(page, 'assent.get().choices.targeting')).toBe(false);
  });
});
