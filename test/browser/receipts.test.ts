// Decisions that code makes, and the receipts of decisions.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose } from '../helpers/banner.js';
import { configTag } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
describe('set', () => {
  it('warns of names it does not know and answers that are none, and keeps to the rest', async () => {
    site.html('/', `{tag}`);
    const { page, warnings, errors } = await site.visit('/');
    await page.evaluate(
      'assent.set({ analytics: true, typo: true, targeting: "yes", preference: Object.create(null) })',
    );
    await page.evaluate('assent.set(null); assent.set({}, null); assent.set({}, Object.create({ visits: true }))');
    expect(
      await page.evaluate('[assent.allows("analytics"), assent.allows("targeting"), assent.get().method]'),
    ).toEqual([true, false, 'custom']);
    expect(warnings).toEqual([
      '[assent:unknown-name] data-assent: expected a category or service, got "typo"',
      '[assent:set] targeting: expected true or false, got string',
      '[assent:set] preference: expected true or false, got object',
    ]);
    expect(errors).toEqual([]);
  });
});

describe('receipts', () => {
  it('prove what was shown and answered, and stay on the device', async () => {
    site.html('/', `${configTag({ revision: '7', services: [{ id: 'visits', category: 'analytics' }] })}{tag}`);
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.evaluate('[assent.receipt(), assent.receipts()]')).toEqual([null, []]);
    await choose(page, 'accept-all');
    expect(await page.evaluate('assent.receipt().id === assent.get().id')).toBe(true);
    await page.waitForFunction('assent.receipt().hash');
    expect(await page.evaluate('assent.receipt()')).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{16}$/),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      revision: '7',
      method: 'accept-all',
      layer: 'banner',
      language: 'en',
      hash: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
      regime: 'opt-in',
      gpc: false,
      minor: false,
      choices: { functionality: true, analytics: true, preference: true, targeting: true },
      services: { visits: true },
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    await page.reload();
    expect(await page.evaluate('[assent.receipt().method, assent.receipts().length]')).toEqual(['accept-all', 1]);
  });

  it('say that a placeholder or the opt-out was answered, whatever stood beside it, and nothing of them later', async () => {
    const parts =
      '<assent-choices></assent-choices><iframe data-assent="targeting" data-src="/video" data-assent-placeholder>';
    site.html('/video', 'video');
    site.html('/', `${configTag({ regimes: [{ id: 'all', where: ['*'], mode: 'notice' }] })}{tag}${parts}</iframe>`);
    const { page } = await site.visit('/');
    const receipt =
      'assent.receipt()?.hash && [assent.receipt().layer, assent.receipt().language, assent.receipt().method]';
    const said = () => page.evaluate(receipt);
    await bannerShown(page);
    await page.getByRole('button', { name: 'Do not sell or share' }).click();
    await expect.poll(said).toEqual(['choices', 'en', 'opt-out']);
    await page.evaluate('assent.showBanner()');
    await page.getByRole('button', { name: 'Always allow' }).click();
    await expect.poll(said).toEqual(['placeholder', 'en', 'custom']);
    await page.evaluate('void assent.rejectAll()');
    await expect.poll(said).toEqual(['api', '', 'reject-all']);
  });

  it('keep the last twenty, each with its own id, and survive a log that is broken', async () => {
    site.html('/', `<script>localStorage.setItem('assent:receipts', '[{"id":"old"},null,7,{"id":')</script>{tag}`);
    const { page, errors } = await site.visit('/');
    await page.evaluate(async () => {
      const assent = window.assent as unknown as Record<'rejectAll' | 'set', (choices?: object) => Promise<unknown>>;
      for (let at = 0; at < 13; at++) {
        await assent.rejectAll();
        await assent.set({ preference: true });
      }
    });
    expect(
      await page.evaluate('[assent.receipts().length, new Set(assent.receipts().map(({ id }) => id)).size]'),
    ).toEqual([20, 20]);
    expect(await page.evaluate('assent.receipts().at(-1).id === assent.get().id')).toBe(true);
    expect(errors).toEqual([]);
  });
});
