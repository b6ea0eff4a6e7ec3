// What a refusal asks the browser about cookies: each question is a wait for another process.
import { expect, it } from 'vitest';
import { configTag } from '../helpers/config-tag.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite({ args: ['--host-resolver-rules=MAP *.example.co.uk 127.0.0.1'] });

const NAMES = Array.from({ length: 50 }, (_, at) => `_v${at}`);

/** Counts reads of document.cookie; without cookieStore, which has them read whenever one changes. */
const COUNTED = `<script>
  var reads = 0
  Object.defineProperty(window, 'cookieStore', { value: undefined })
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(document, 'cookie', { get() { reads++; return get.call(document) }, set(text) { set.call(document, text) } })
</script>`;

it('looks three times for each cookie that a refused service may have, whatever the domain, and finds what no script may see', async () => {
  const names = [...NAMES, '__Host-v', '__Secure-v', 'a;b', ' c', 'assent-probe'];
  const services = [{ id: 'visits', category: 'analytics', cookies: names.map((name) => ({ name })) }];
  site.html('/shop/chairs', `${COUNTED}${configTag({ withdraw: 'keep', services })}{tag}`, {
    'set-cookie': ['_v7=1; Path=/; HttpOnly', '_v9=1; Path=/; Domain=example.co.uk; HttpOnly'],
  });
  const { page, context } = await site.visit('/');
  await page.goto(`http://www.shop.example.co.uk:${new URL(site.url).port}/shop/chairs`);
  await page.waitForFunction('window.assent?.get');
  const before = await ask<number>(page, 'reads');
  const { left } = await ask<{ left: string[] }>(page, 'assent.rejectAll()');
  expect(left).toEqual(['cookie _v7', 'cookie _v9']);
  expect((await context.cookies()).map(({ name }) => name).sort()).toEqual(['_v7', '_v9', 'assent']);
  // For our own record it looks a few times more.
  expect((await ask<number>(page, 'reads')) - before).toBeLessThan(names.length * 3 + 20);
});
