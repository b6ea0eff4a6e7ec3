// A visit as it goes in each engine: asked once, answered with a click, kept for the next page, followed by the other tab.
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeEngines, type Tab } from '../helpers/engines.js';
import { COUNTING, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const OPTIONAL = ['/analytics.js', '/pixel.svg', '/frame'];

/** A page with gated things of three kinds, whose inline script says that it ran. */
const SHOP = `${COUNTING}{tag}<h1>Shop</h1>
  <script type="text/plain" data-assent="analytics" src="/analytics.js"></script>
  <script type="text/plain" data-assent="targeting">ran.push('inline')</script>
  <img data-assent="targeting" data-src="/pixel.svg" alt="">
  <iframe data-assent="targeting" data-src="/frame" title="Map"></iframe>`;

const asked = () => OPTIONAL.map(server.asked);
const banner = (tab: Tab) =>
  tab.evaluate<boolean>(`!!document.querySelector('[data-assent-action="accept-all"]')?.checkVisibility()`);
const choices = (tab: Tab) => tab.evaluate('[assent.get().decided, assent.allows("analytics targeting")]');

/** Opens the shop for somebody who is asked there. */
async function open(tab: Tab): Promise<void> {
  await tab.goto(`${server.url}/shop`);
  await expect.poll(() => banner(tab)).toBe(true);
}

describeEngines('a visitor', (tab, _, openTab) => {
  let other: Tab;
  beforeAll(async () => {
    other = await openTab();
  });
  beforeEach(async () => {
    server.html('/shop', SHOP);
    server.html('/frame', 'Map');
    server.script('/analytics.js', 'ran.push("analytics")');
    server.route('/pixel.svg', (__, response) => response.writeHead(204).end());
    await tab().clear();
  });

  it('gets nothing optional before a yes, each thing once after it, and again on the next page, where nobody asks', async () => {
    await open(tab());
    expect(await ranIn(tab(), 0)).toEqual([]);
    expect(asked()).toEqual([0, 0, 0]);
    expect(await tab().evaluate('[document.cookie, localStorage.length]')).toEqual(['', 0]);

    await tab().click('[data-assent-action="accept-all"]');
    expect((await ranIn(tab(), 2)).toSorted()).toEqual(['analytics', 'inline']);
    await expect.poll(asked).toEqual([1, 1, 1]);
    expect(await banner(tab())).toBe(false);

    await tab().reload();
    expect((await ranIn(tab(), 2)).toSorted()).toEqual(['analytics', 'inline']);
    expect(await choices(tab())).toEqual([true, true]);
    expect(await tab().evaluate('document.querySelector("assent-banner")')).toBeNull();
  });

  it('gets nothing optional after a no, here and on the next page, and is not asked again', async () => {
    await open(tab());
    await tab().click('[data-assent-action="reject-all"]');
    await expect.poll(() => choices(tab())).toEqual([true, false]);
    await tab().reload();
    expect(await ranIn(tab(), 0)).toEqual([]);
    expect(await choices(tab())).toEqual([true, false]);
    expect(await banner(tab())).toBe(false);
    expect(asked()).toEqual([0, 0, 0]);
  });

  it("is heard by the site's other tab: what a yes lets go runs there too, and a withdrawal takes it back", async () => {
    await open(tab());
    await open(other);
    await tab().click('[data-assent-action="accept-all"]');
    expect((await ranIn(other, 2)).toSorted()).toEqual(['analytics', 'inline']);
    await expect.poll(() => banner(other)).toBe(false);
    await expect.poll(() => other.evaluate('document.querySelector("iframe").hasAttribute("src")')).toBe(true);

    await other.evaluate('void assent.withdraw()');
    await expect.poll(() => choices(tab())).toEqual([true, false]);
    await expect.poll(() => tab().evaluate('document.querySelector("iframe").hasAttribute("src")')).toBe(false);
  });
});
