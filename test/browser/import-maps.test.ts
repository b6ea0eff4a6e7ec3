// A page's import map counts, wherever the tag stands: Firefox takes none once a module was asked for, and our files are modules.
import { beforeEach, expect, it } from 'vitest';
import { configTag } from '../helpers/config-tag.js';
import { describeEngines } from '../helpers/engines.js';
import { becomeVisitor } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

const MAP = '<script type="importmap">{ "imports": { "cart": "/cart-1.js" } }</script>';
const MODULE = '<script type="module">import "cart"</script>';

describeEngines('an import map behind the tag', (tab) => {
  beforeEach(async () => {
    await becomeVisitor(tab(), server, 'new');
    server.script('/cart-1.js', 'document.body.dataset.cart = "full"');
  });

  it.each([
    ['the banner', '{tag}'],
    ['the banner in another language', '<script src="/assent/assent.js" data-lang="de"></script>'],
    ['what is wrong with a configuration', `${configTag({ store: 1 })}{tag}`],
    ['a platform', `${configTag({ signals: { wordpress: true } })}{tag}`],
    ['what is wrong, from the one file', `${configTag({ store: 1 })}<script src="/assent/assent-full.js"></script>`],
  ])('holds for the shop, and so does %s', async (_, tag) => {
    server.html('/shop', `<head>${tag}${MAP}</head><body><h1>Shop</h1>${MODULE}</body>`);
    await tab().goto(`${server.url}/shop`);
    await expect.poll(() => tab().evaluate('document.body.dataset.cart')).toBe('full');
    const accept = 'document.querySelector("assent-banner [data-assent-action=accept-all]")?.checkVisibility()';
    await expect.poll(() => tab().evaluate(accept)).toBe(true);
  });
});
