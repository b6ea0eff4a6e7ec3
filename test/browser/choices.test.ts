// The choices of a footer: its opt-out, and what stands there where there is nothing to opt out of.
import { describe, expect, it } from 'vitest';
import { choose, settle } from '../helpers/banner.js';
import { policyPage } from '../helpers/policy-page.js';
import { ask, dialog } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const visit = policyPage(site);

describe('the opt-out', () => {
  const body = '<footer><assent-choices></assent-choices></footer>';

  it('takes one step, is said, and is undone in one', async () => {
    const { page } = await visit('/policy', body, { regimes: [{ id: 'all', where: ['*'], mode: 'opt-out' }] });
    await page.getByRole('button', { name: 'Do not sell or share my personal information' }).click();
    const status = page.locator('assent-choices').getByRole('status');
    await expect.poll(() => status.innerText()).toBe('Opt-out request honoured');
    expect(await ask(page, 'assent.get().choices')).toMatchObject({ analytics: true, targeting: false });
    await page.getByRole('button', { name: 'Undo the opt-out' }).click();
    await expect.poll(() => status.innerText()).toBe('');
    expect(await ask(page, 'assent.get().choices')).toMatchObject({ analytics: true, targeting: true });
    expect(await page.evaluate('document.activeElement.localName')).toBe('assent-choices');
  });

  it('stands on a line with the links beside it, and makes their line no higher', async () => {
    const links = '<a href="/">Imprint</a><assent-choices></assent-choices>';
    const css = '<style>* { font: 16px/24px sans-serif }</style>';
    const { page } = await visit('/policy', `${css}<footer style="display: flex; gap: 24px">${links}</footer>`);
    await page.locator('assent-choices button').waitFor();
    const [link, button, height] = await page.evaluate(() => {
      const range = document.createRange();
      const topOf = (one?: Node | null) => {
        range.selectNodeContents(one as Node);
        return range.getBoundingClientRect().top;
      };
      const own = document.querySelector('assent-choices')?.shadowRoot?.querySelector('button');
      const footer = document.querySelector('footer') as HTMLElement;
      return [topOf(footer.firstChild), topOf(own), footer.offsetHeight];
    });
    expect([Math.abs((button ?? 0) - (link ?? 9)) < 1, height]).toEqual([true, 24]);
  });

  it('is none where nothing runs without a yes: after a no it says nothing, and leads to the preferences', async () => {
    const { page } = await visit('/policy', body);
    await choose(page, 'reject-all');
    await settle(page);
    const choices = page.locator('assent-choices');
    expect(await choices.getByRole('status').innerText()).toBe('');
    await choices.getByRole('button', { name: 'Your privacy preferences' }).click();
    await dialog(page).waitFor();
    expect(await ask(page, 'assent.get().choices.targeting')).toBe(false);
    expect(await ask(page, 'assent.get().method')).toBe('reject-all');
  });

  it('is said there too to whoever asked for it in so many words, and still grants nothing', async () => {
    const { page } = await visit('/policy', body);
    await choose(page, 'accept-all');
    await ask(page, 'void assent.optOut()');
    const choices = page.locator('assent-choices');
    await expect.poll(() => choices.getByRole('status').innerText()).toBe('Opt-out request honoured');
    await choices.getByRole('button').click();
    await dialog(page).waitFor();
    expect(await ask(page, 'assent.get().choices.targeting')).toBe(false);
  });
});
