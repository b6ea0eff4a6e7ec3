// When a visitor who has answered is asked again, and when not.
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { configTag } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const gated = '<script type="text/plain" data-assent="analytics">window.ran = true</script>';
const state = (page: Page) => page.evaluate('[assent.get().decided, assent.allows("analytics"), !!window.ran]');

describe('the question is asked again', () => {
  const first = { revision: 1, services: [{ id: 'visits', category: 'analytics' }] };
  it.each([
    ['another revision', { ...first, revision: 2 }],
    [
      'another category',
      {
        ...first,
        categories: { functionality: {}, analytics: {}, preference: {}, targeting: {}, reviews: { title: 'Reviews' } },
      },
    ],
    ['another service', { ...first, services: [...first.services, { id: 'heatmap', category: 'analytics' }] }],
    ['a service that moved to another category', { ...first, services: [{ id: 'visits', category: 'targeting' }] }],
  ])('for %s: nothing runs meanwhile, and the old answer is information', async (_, next) => {
    site.html('/', `${configTag(first)}{tag}${gated}`);
    site.html('/next', `${configTag(next)}{tag}${gated}`);
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await page.goto(`${site.url}/next`);
    await bannerShown(page);
    await settle(page);
    expect(await state(page)).toEqual([false, false, false]);
    expect(await page.evaluate('[assent.earlier().categories.analytics, assent.earlier().method]')).toEqual([
      true,
      'accept-all',
    ]);
    await choose(page, 'accept-all');
    await comesTo(page, () => state(page), [true, true, true]);
  });

  it('and the preferences say what was answered last and when, with nothing switched on', async () => {
    site.html('/', `${configTag({ revision: 1 })}{tag}`);
    site.html('/next', `${configTag({ revision: 2 })}{tag}`);
    const { page } = await site.visit('/');
    await page.evaluate('assent.set({ analytics: true })');
    await page.goto(`${site.url}/next`);
    await page.evaluate('assent.showPreferences()');
    const preferences = page.locator('assent-preferences dialog');
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
    const before = ['Allowed', 'Refused', 'Refused'].map((answer) => `You decided on ${date}: ${answer}`);
    await expect.poll(() => preferences.locator('[part=before]').allInnerTexts()).toEqual(before);
    // Who hears the switch hears what was answered.
    const description = await preferences
      .getByRole('switch', { name: 'Analytics' })
      .evaluate(
        (one) =>
          (one as HTMLInputElement & { ariaDescribedByElements: Element[] }).ariaDescribedByElements[0]?.textContent,
      );
    expect(description).toContain(before[0]);
    expect(await preferences.locator('[role=switch]:checked').count()).toBe(0);
    expect(await preferences.locator('[part=choice]').innerText()).toContain('You decided on');
    await preferences.getByRole('button', { name: 'Save' }).click();
    await page.evaluate('assent.showPreferences()');
    await preferences.waitFor();
    expect(await preferences.locator('[part=before]').count()).toBe(0);
  });

  it('and a phone says first what has changed, without having to scroll', async () => {
    const changes = 'We added a review service.';
    site.html('/', `${configTag({ revision: 1 })}{tag}`);
    site.html('/next', `${configTag({ revision: 2, policy: { changes, controller: 'Outlet Ltd' } })}{tag}`);
    const { page } = await site.visit('/', { profile: { viewport: { width: 360, height: 640 } } });
    await page.evaluate('assent.rejectAll()');
    await page.goto(`${site.url}/next`);
    await bannerShown(page);
    const text = page.locator('assent-banner [slot=text]');
    expect(await text.innerText()).toMatch(
      /^What has changed since you last chose: We added a review service\. Outlet Ltd/,
    );
    const bottom = await text.evaluate(({ firstChild: node }, last) => {
      const range = document.createRange();
      range.setStart(node as Text, 0);
      range.setEnd(node as Text, (node?.nodeValue?.indexOf(last) ?? 0) + last.length);
      return range.getBoundingClientRect().bottom;
    }, changes);
    const buttons = await page.locator('assent-banner button').first().boundingBox();
    expect(bottom).toBeLessThan(buttons?.y ?? 0);
  });

  it('not for a category or service that is gone', async () => {
    site.html('/', `${configTag({ services: [{ id: 'visits', category: 'analytics' }] })}{tag}${gated}`);
    site.html('/next', `${configTag({ categories: { functionality: {}, analytics: {} } })}{tag}${gated}`);
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await page.goto(`${site.url}/next`);
    await expect.poll(() => state(page)).toEqual([true, true, true]);
    expect(await isBannerShown(page)).toBe(false);
  });

  it('when it has expired, also in a tab that slept through it', async () => {
    site.html('/', `{tag}<img data-assent="analytics" data-src="/pixel" alt="">`);
    const { page } = await site.visit('/');
    await choose(page, 'accept-all');
    await expect.poll(() => page.getAttribute('img', 'src')).toBe('/pixel');
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 183 * 864e5;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await bannerShown(page);
    expect(await page.evaluate('assent.get().decided')).toBe(false);
    expect(await page.getAttribute('img', 'src')).toBeNull();
  });
});
