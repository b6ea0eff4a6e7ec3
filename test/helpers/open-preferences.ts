// The second layer, opened as a page's own code opens it, with every service in sight.
import type { Locator, Page } from 'playwright-core';
import { dialog, unfold } from './shop.js';

/** Opens the preferences once the library is there, waits until they are drawn, and unfolds their services. */
export async function openPreferences(page: Page): Promise<Locator> {
  await page.waitForFunction('window.assent?.showPreferences');
  await page.evaluate('assent.showPreferences()');
  await dialog(page).locator('[part=category]').first().waitFor();
  await unfold(page);
  await dialog(page).locator('[part=service]').last().waitFor();
  return dialog(page);
}
