// The packed library in a shop of Vite and Svelte 5.
import { describe, expect, it } from 'vitest';
import { bannerShown } from '../helpers/banner.js';
import { useSite } from '../helpers/site.js';
import { useConsumer } from './consumer.js';
import { driveFramework } from './framework.js';

const site = useSite();
const consumer = useConsumer('svelte');

describe('a shop with Svelte', () => {
  driveFramework(site, consumer);

  it('asks in the language that it imports', async () => {
    const { page } = await site.visit('/');
    await bannerShown(page);
    expect(await page.locator('assent-banner [data-assent-action="reject-all"]').textContent()).toBe('Alle ablehnen');
  });

  it('has its templates checked: right ones pass, wrong ones are errors', { timeout: 120_000 }, async () => {
    const { ok, text } = await consumer.run('svelte-check', ['--fail-on-warnings', '--output=machine']);
    expect(ok, text).toBe(true);
  });
});
