// The packed library in a shop of Vite and Vue 3.
import { describe, expect, it } from 'vitest';
import { choose } from '../helpers/banner.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';
import { useConsumer } from './consumer.js';
import { driveFramework } from './framework.js';

const site = useSite();
const consumer = useConsumer('vue');

describe('a shop with Vue', () => {
  driveFramework(site, consumer);

  it('tells Google the defaults first and the answer later', async () => {
    const { page } = await site.visit('/');
    const said = () =>
      ask<string[][]>(
        page,
        `dataLayer.filter((one) => one[0] === 'consent').map(([, step, to]) => [step, to.ad_storage])`,
      );
    await expect.poll(said).toEqual([['default', 'denied']]);
    await choose(page, 'accept-all');
    await expect.poll(said).toEqual([
      ['default', 'denied'],
      ['update', 'granted'],
    ]);
  });

  it('has its templates checked: right ones pass, wrong ones are errors', { timeout: 120_000 }, async () => {
    expect(await consumer.run('vue-tsc', ['--noEmit'])).toEqual({ ok: true, text: '' });
  });
});
