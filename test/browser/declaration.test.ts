// The policy page's tables and the visitor's choice: what they say, and what can be done there.
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { policyPage } from '../helpers/policy-page.js';
import { ask, dialog, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = policyPage(site);

describe('the declaration', () => {
  it('says the facts as tables, one for each category that has services', async () => {
    const { page } = await visit();
    const table = page.locator('#assent-analytics table');
    await table.waitFor();
    expect(await page.locator('assent-declaration table').count()).toBe(3);
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Name', 'Purpose', 'Cookies and storage']);
    const row = page.locator('#assent-service-visits');
    expect((await row.innerText()).replace(/\s+/g, ' ')).toBe(
      'Visit counter Tally Ltd Counts visits. Kept for: 14 months Privacy policy of Tally Ltd Opt out at Tally Ltd ' +
        'visits Cookie · 30 days · Tells visits apart visits-seen Local storage · 1 year',
    );
    expect(await row.getByRole('link', { name: 'Opt out' }).getAttribute('href')).toBe('https://tally.example/opt-out');
    expect(await page.locator('#assent-preference').innerText()).toContain('This category lists no services.');
  });

  it('says who is responsible and how to reach them, and since when the policy is as it is', async () => {
    const policy = {
      url: '/policy',
      controller: 'Outlet Ltd',
      contact: 'privacy@outlet.example',
      updated: '2026-11-01',
    };
    const { page } = await visit('/policy', undefined, { policy });
    const who = page.locator('assent-declaration p').first();
    await who.waitFor();
    expect(await who.innerText()).toBe('Outlet Ltd · privacy@outlet.example · Privacy policy · November 1, 2026');
    expect(await who.getByRole('link').first().getAttribute('href')).toBe('mailto:privacy@outlet.example');
  });

  it.each([
    ['<h1>Policy</h1>', '2'],
    ['<h1>Policy</h1><h2>Cookies</h2><h3>Ours</h3>', '4'],
    ['', '2'],
  ])('has headings of the level below the one that it stands under: %s', async (before, level) => {
    site.html('/policy', `${shop()}{tag}<main>${before}<assent-declaration></assent-declaration></main><h2>More</h2>`);
    const { page } = await site.visit('/policy');
    const heading = page.locator('#assent-analytics h3');
    await heading.waitFor();
    expect(await heading.getAttribute('aria-level')).toBe(level);
  });

  it('comes to life also where the page brings it later', async () => {
    const { page } = await visit('/policy', '');
    await choose(page, 'reject-all');
    await settle(page);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<assent-declaration></assent-declaration>')`,
    );
    await page.locator('#assent-analytics table').waitFor();
  });

  it('speaks the language of a page on which nothing has asked for it before', async () => {
    const { page, context } = await visit();
    await choose(page, 'reject-all');
    await settle(page);
    site.html(
      '/de',
      `${shop()}<script>document.documentElement.lang = 'de'</script>{tag}<main><h1>Policy</h1><assent-declaration>Moment</assent-declaration></main>`,
    );
    const later = await site.visit('/de', { context });
    await later.page.locator('#assent-analytics table').waitFor();
    expect(await later.page.locator('assent-declaration').innerText()).toContain('Sie haben am ');
    expect(await later.page.locator('assent-declaration').innerText()).not.toContain('Moment');
    expect([...later.warnings, ...later.errors]).toEqual([]);
  });

  it('writes dates in figures in a language that the browser has no words for', async () => {
    const { page } = await visit('/policy', undefined, { policy: { updated: '2026-11-01' } });
    await ask(page, `Intl.DateTimeFormat.supportedLocalesOf = () => []; assent.setLanguage('mt')`);
    const who = page.locator('assent-declaration > [lang="mt"] p').first();
    await expect.poll(() => who.innerText()).toContain('01/11/2026');
  });

  it('is scrolled to the part that the address names', async () => {
    const { page } = await visit(
      '/policy#assent-service-adverts',
      '<p style="height: 3000px">Long</p><assent-declaration></assent-declaration><p style="height: 3000px"></p>',
    );
    await page.locator('#assent-service-adverts').waitFor();
    await expect.poll(() => ask<number>(page, 'scrollY')).toBeGreaterThan(2000);
    const top = await page.locator('#assent-service-adverts').evaluate((row) => row.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
  });

  it('says what holds, and follows a change', async () => {
    const { page } = await visit();
    const heading = page.locator('#assent-analytics h3');
    await expect.poll(() => heading.innerText()).toBe('Analytics');
    expect(await page.locator('assent-declaration').innerText()).toContain('You have not decided yet.');
    await choose(page, 'accept-all');
    await expect.poll(() => heading.innerText()).toBe('Analytics Allowed');
    await ask(page, 'assent.set({ targeting: false })');
    await expect.poll(() => page.locator('#assent-targeting h3').innerText()).toBe('Advertising Refused');
    const text = await page.locator('assent-declaration').innerText();
    expect(text).toContain('You decided on');
    expect(text).toContain(await ask<string>(page, 'assent.get().id'));
    expect(await page.locator('#assent-functionality h3').innerText()).toBe('Functionality Always on');
  });

  it('opens the preferences', async () => {
    const { page } = await visit();
    await choose(page, 'reject-all');
    await page.getByRole('button', { name: 'Change your choice' }).click();
    await dialog(page).waitFor();
  });

  it('gives the proof of the choice as a file', async () => {
    const { page } = await visit();
    await choose(page, 'reject-all');
    // A proof is whole a moment after the choice.
    await page.waitForFunction('assent.receipt()?.hash');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the proof' }).click(),
    ]);
    const id = await ask<string>(page, 'assent.get().id');
    expect(download.suggestedFilename()).toBe(`consent-${id}.json`);
    const text = await ask<string>(page, 'JSON.stringify(assent.receipt())');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual(JSON.parse(text));
  });
});
