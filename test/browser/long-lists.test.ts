// A shop with 200 services: the preferences open with all of them, folded, and draw those that are looked at.
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { ask, dialog } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const services = Array.from({ length: 200 }, (_, at) => ({
  id: `service-${at}`,
  category: 'targeting',
  name: `Service ${at}`,
  purpose: 'Measures adverts.',
  cookies: [{ name: `cookie-${at}`, duration: '1 year' }],
}));

describe('200 services', () => {
  it('are all there, folded, drawn only where they are looked at, and can be answered one by one', async () => {
    site.html(
      '/',
      `<script type="application/json" data-assent-config>${JSON.stringify({ services })}</script>{tag}<h1>Shop</h1>`,
    );
    const { page } = await site.visit('/');
    await bannerShown(page);
    await ask(page, 'assent.showPreferences()');
    await dialog(page).waitFor();
    expect(await dialog(page).locator('[part="service"]').count()).toBe(200);
    const list = dialog(page).locator('details');
    expect(await list.getAttribute('open')).toBe(null);
    await list.locator('summary').click();
    const last = dialog(page).locator('[part="service"]').last();
    expect(await last.evaluate((one) => getComputedStyle(one).contentVisibility)).toBe('auto');
    await last.scrollIntoViewIfNeeded();
    await dialog(page).getByRole('switch', { name: 'Service 199' }).click();
    await dialog(page).getByRole('button', { name: 'Save choices' }).click();
    await expect
      .poll(() => ask(page, `assent.get().services['service-199'] && !assent.get().services['service-198']`))
      .toBe(true);
  });
});
