// The banner as a visitor uses it.
import type { Page } from 'playwright-core';

/** Clicks one of its buttons once it is there. */
export const choose = (page: Page, action: 'accept-all' | 'reject-all'): Promise<void> =>
  page.click(`assent-banner [data-assent-action="${action}"]`);

/** Waits until it is to be seen. */
export const bannerShown = async (page: Page): Promise<void> => {
  await page.waitForSelector('assent-banner [data-assent-action="accept-all"]', { state: 'visible' });
};

/** Whether it is to be seen, after everything that loads has loaded. */
export async function isBannerShown(page: Page): Promise<boolean> {
  await settle(page);
  return page.locator('assent-banner').isVisible();
}

/** Gives a page the time to do what it should not. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(150);
}
