// What a refused service writes when all was erased, as its page ends, is erased on the next.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { ask, shop } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const BODY = `<h1>Shop</h1><script type="text/plain" data-assent="analytics">
  addEventListener('pagehide', () => { document.cookie = 'visits=1; path=/'; localStorage.setItem('visits-seen', 1) })</script>`;
const cookies = 'document.cookie.replace(/=[^;]*/g, "")';
const files = () => site.requests().filter((path) => path.startsWith('/assent/'));

/** Allows everything, and takes it back: the page writes as it ends, and another follows. */
async function changeMind(page: Page): Promise<void> {
  await ask(page, 'assent.acceptAll()');
  await settle(page);
  const loaded = page.waitForEvent('load');
  await ask(page, 'void assent.withdraw()');
  await loaded;
}

/** The page loads nothing of ours but the tag's file when it is opened again. */
async function expectNoMore(page: Page): Promise<void> {
  await settle(page);
  site.forgetRequests();
  await page.reload();
  await settle(page);
  expect(files()).toEqual(['/assent/assent.js']);
}

it('is erased on the next page, and costs no page more than that', async () => {
  site.html('/', `${shop()}{tag}${BODY}`);
  const { page } = await site.visit('/');
  await changeMind(page);
  await expect.poll(() => ask(page, cookies)).toBe('assent');
  expect(await ask(page, 'localStorage.getItem("visits-seen")')).toBeNull();
  await expectNoMore(page);
});

it('is erased on the next page where it lies in storage alone', async () => {
  const services = [
    { id: 'tally', category: 'analytics', storage: ['local', 'session'].map((type) => ({ type, name: `tally:*` })) },
  ];
  const kept = '[localStorage, sessionStorage].flatMap(Object.keys).filter((key) => /^tally/.test(key))';
  const write = `localStorage.setItem('tally:1', 1), sessionStorage.setItem('tally:2', 1)`;
  site.html(
    '/',
    `${shop({ services })}{tag}<h1>Shop</h1>
    <script type="text/plain" data-assent="analytics">addEventListener('pagehide', () => { ${write} })</script>`,
  );
  const { page } = await site.visit('/');
  await changeMind(page);
  await expect.poll(() => ask(page, kept)).toEqual([]);
  await expectNoMore(page);
});

it('is left alone where nobody has decided, and where it is allowed', async () => {
  site.html('/', `${shop()}{tag}<h1>Shop</h1>`);
  const { page } = await site.visit('/');
  await ask(page, 'void (document.cookie = "visits=1; path=/")');
  await page.reload();
  await settle(page);
  expect(await ask(page, cookies)).toBe('visits');
  await ask(page, 'assent.set({ analytics: true })');
  await settle(page);
  site.forgetRequests();
  await page.reload();
  await settle(page);
  expect(await ask(page, cookies)).toContain('visits');
  expect(files()).toEqual(['/assent/assent.js']);
});

it('is left alone where a service that is allowed keeps the same', async () => {
  const cookies = [{ name: 'shared' }];
  const services = [
    { id: 'one', category: 'analytics', cookies },
    { id: 'two', category: 'targeting', cookies },
  ];
  site.html('/', `${shop({ services })}{tag}<h1>Shop</h1>`);
  const { page } = await site.visit('/');
  await ask(page, 'document.cookie = "shared=1; path=/", assent.set({ analytics: true, targeting: false })');
  await expectNoMore(page);
});

it('is not looked for under the name of another kind of entry', async () => {
  site.html('/', `${shop()}{tag}<h1>Shop</h1><script>localStorage.visits = sessionStorage.visits = 1</script>`);
  const { page } = await site.visit('/');
  await ask(page, 'assent.rejectAll()');
  await expectNoMore(page);
});
