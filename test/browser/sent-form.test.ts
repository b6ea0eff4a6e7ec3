// A withdrawal on a page that answers a form, as shops do which put things into the basket without an address of its own.
import { expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { useServer } from '../helpers/server.js';

const site = useServer();

describeEngines('a page that was sent a form', (tab) => {
  it('is reloaded by its address after a withdrawal: nothing is put into the basket twice', async () => {
    const methods: (string | undefined)[] = [];
    site.html('/product', '<form method="post" action="/basket"><button>Buy</button></form>');
    site.route('/basket', ({ method }, response) => {
      methods.push(method);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(
        `<!doctype html><html lang="en"><title>Basket</title><script src="/assent/assent.js"></script>
        <script type="text/plain" data-assent="analytics">window.ran = true</script><h1>Basket</h1>`,
      );
    });
    await tab().goto(`${site.url}/product`);
    await tab().click('button');
    await tab().click('[data-assent-action="accept-all"]');
    await expect.poll(() => tab().evaluate('window.ran')).toBe(true);
    await tab().evaluate(`void assent.withdraw(), 0`);
    await expect.poll(() => methods.length).toBe(2);
    expect(methods).toEqual(['POST', 'GET']);
    await expect.poll(() => tab().evaluate('[assent.get().method, window.ran]')).toEqual(['withdraw', null]);
  });
});
