// What stands for a frame that the page itself hides, and for one in a shadow root.
import { describe, expect, it } from 'vitest';
import { choose } from '../helpers/banner.js';
import { framedShop } from '../helpers/framed-shop.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const { frame, visit } = framedShop(site);

describe('a placeholder of what the page hides', () => {
  const hidden = (attributes: string) => frame(`data-assent-placeholder ${attributes}`);

  it.each([
    ['an attribute', hidden('hidden'), 'one.hidden = false', 'one.hidden = true'],
    ['its style', hidden('style="display: none"'), 'one.style.display = "block"', 'one.style.display = "none"'],
    ['its class', hidden('class="off"'), 'one.className = ""', 'one.className = "off"'],
    [
      'a class around it',
      `<div class="shut"><p>${hidden('')}</p></div>`,
      'document.querySelector("div").className = ""',
      'document.querySelector("div").className = "shut"',
    ],
  ])('is hidden, too, and comes and goes with it: by %s', async (_, body, show, hide) => {
    const { page, placeholder } = await visit(body, '.off, .shut iframe { display: none }');
    const change = (code: string) => page.evaluate(`{ const one = document.querySelector('iframe'); ${code} }`);
    await expect.poll(() => placeholder.count()).toBe(1);
    expect(await placeholder.isVisible()).toBe(false);
    await change(show);
    await placeholder.getByRole('button', { name: 'Allow once' }).waitFor();
    expect((await placeholder.boundingBox())?.width).toBe(484);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await change(hide);
    await expect.poll(() => placeholder.isVisible()).toBe(false);
    await change(show);
    await placeholder.getByRole('button', { name: 'Allow once' }).click();
    await page.frameLocator('iframe').getByText('Map').waitFor();
    expect(await page.locator('iframe').isVisible()).toBe(true);
  });

  it('leaves the page its own style when it goes', async () => {
    const { page, placeholder } = await visit(hidden('style="display: none"'));
    await expect.poll(() => placeholder.count()).toBe(1);
    await ask(page, 'assent.allowOnce(document.querySelector("iframe"))');
    await expect.poll(() => placeholder.count()).toBe(0);
    expect(await page.locator('iframe').getAttribute('style')).toBe('display: none;');
  });

  it.each([
    ['a template, which never has a box', '<template data-assent="visits" data-assent-placeholder>Map</template>'],
    ['a frame that only its surroundings hide', `<div hidden>${frame()}</div>`],
  ])('is there for %s', async (_, body) => {
    const { page, placeholder } = await visit(body);
    await page.evaluate(() => document.querySelector('div')?.removeAttribute('hidden'));
    await placeholder.getByRole('button', { name: 'Allow once' }).waitFor();
  });
});

describe('a placeholder in a shadow root', () => {
  it('stands there once the root is observed', async () => {
    site.html(
      '/',
      `${shop()}{tag}<body><div id="host"><template shadowrootmode="open"><iframe width="300" height="200"
        data-assent="targeting" data-src="/film" data-assent-placeholder></iframe></template></div>
      <script>assent.observe(host.shadowRoot)</script>`,
    );
    const { page } = await site.visit('/');
    await page.locator('#host assent-placeholder').waitFor();
    await choose(page, 'accept-all');
    await expect.poll(() => page.locator('#host assent-placeholder').count()).toBe(0);
    await expect.poll(() => site.asked('/film')).toBe(1);
  });
});
