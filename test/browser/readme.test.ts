// The README's first screen, tried as it stands.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, settle } from '../helpers/banner.js';
import { read } from '../helpers/bundle.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const snippets = [...read('README.md').matchAll(/```html\n([^]*?)```/g)].map(([, code = '']) => code);

/** The snippet for a page; npm.test.ts tries the other. */
const [snippet = ''] = snippets;

describe('what the README shows first', () => {
  it('works as a page: nothing optional before a yes, everything after it', async () => {
    site.script('/analytics.js', '');
    site.route('/advert.png', (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end());
    site.html('/', snippet);
    const { page, warnings } = await site.visit('/');
    await bannerShown(page);
    expect(await page.locator('assent-banner').innerText()).toContain('Outlet Ltd');
    await settle(page);
    expect([site.asked('/analytics.js'), site.asked('/advert.png')]).toEqual([0, 0]);
    await choose(page, 'accept-all');
    await expect.poll(() => [site.asked('/analytics.js'), site.asked('/advert.png')]).toEqual([1, 1]);
    expect(warnings).toEqual([]);
  });
});

describe('the lines for a sooner banner', () => {
  const lines = snippets.find((code) => code.includes('modulepreload')) ?? '';
  const TAG = '<script async src="/assent/assent.js"></script>';

  it('ask for the banner’s file while the tag’s own is still on its way', async () => {
    const release = site.heldScript('/assent/assent.js', read('dist/assent.js'));
    site.html('/', lines + TAG);
    const visit = site.visit('/');
    await expect.poll(() => site.asked('/assent/assent-ui.js')).toBe(1);
    release();
    await bannerShown((await visit).page);
    expect(site.asked('/assent/assent-ui.js')).toBe(1);
  });

  it('ask for nothing where there is an answer', async () => {
    site.html('/', lines + TAG);
    const { page, context } = await site.visit('/');
    await bannerShown(page);
    await choose(page, 'reject-all');
    await settle(page);
    site.forgetRequests();
    const { page: next } = await site.visit('/', { context });
    await expect.poll(() => next.evaluate('window.assent?.get?.().decided')).toBe(true);
    await settle(next);
    expect(site.requests().filter((path) => path.startsWith('/assent/'))).toEqual(['/assent/assent.js']);
  });

  it('work with a nonce', async () => {
    const policy = { 'content-security-policy': "script-src 'nonce-abc'" };
    const watch = `<script>violations = 0; document.addEventListener('securitypolicyviolation', () => violations++)</script>`;
    site.html('/', (watch + lines + TAG).replaceAll('<script', '<script nonce="abc"'), policy);
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.evaluate('violations')).toBe(0);
  });
});
