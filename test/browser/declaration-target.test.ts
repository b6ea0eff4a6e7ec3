// A link to one row of the declaration: the row is drawn after the browser looked for it, and is set off all the same.
import { beforeEach, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { shop } from '../helpers/shop.js';
import { useServer } from '../helpers/server.js';

const site = useServer();

/** Which of its rows and sections are set off, and whether the first of them is in the window. */
const SET_OFF = `(() => {
  const found = [...document.querySelectorAll('assent-declaration [id]')].filter(
    (one) => getComputedStyle(one).outlineStyle === 'solid',
  );
  const { top, bottom } = found[0]?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
  return [...found.map(({ id }) => id), top >= 0 && top < innerHeight && bottom > 0];
})()`;

describeEngines('the address of a row of the declaration', (tab) => {
  beforeEach(async () => {
    await tab().clear();
    const services = Array.from({ length: 30 }, (_, at) => ({
      id: `service-${at}`,
      category: 'analytics',
      name: 'One',
    }));
    site.html(
      '/policy',
      `${shop({ services })}{tag}<main><h1>Policy</h1><assent-declaration></assent-declaration></main>`,
    );
  });

  it.each([
    ['#assent-service-service-20', 'assent-service-service-20'],
    ['#assent-targeting', 'assent-targeting'],
  ])('brings it into the window and sets it off: %s', async (hash, id) => {
    await tab().goto(`${site.url}/policy${hash}`);
    await expect.poll(() => tab().evaluate(SET_OFF)).toEqual([id, true]);
  });

  it('hands that on to the row that a later address names, and to it alone', async () => {
    await tab().goto(`${site.url}/policy#assent-service-service-20`);
    await expect.poll(() => tab().evaluate(SET_OFF)).toEqual(['assent-service-service-20', true]);
    await tab().evaluate(`void (location.hash = 'assent-analytics')`);
    await expect.poll(() => tab().evaluate(SET_OFF)).toEqual(['assent-analytics', true]);
    await tab().evaluate(`void (location.hash = '')`);
    await expect.poll(() => tab().evaluate(SET_OFF)).toEqual([false]);
  });

  it('still names it where the language changes, and nothing where no row has that name', async () => {
    await tab().goto(`${site.url}/policy#assent-targeting`);
    await expect.poll(() => tab().evaluate(SET_OFF)).toEqual(['assent-targeting', true]);
    await tab().evaluate(`assent.setLanguage('de')`);
    await expect
      .poll(() => tab().evaluate(`document.querySelector('#assent-targeting h3').textContent`))
      .toContain('Werbung');
    expect(await tab().evaluate(SET_OFF)).toEqual(['assent-targeting', true]);
    await tab().goto(`${site.url}/policy?again#%E0%A4%A`);
    await expect.poll(() => tab().evaluate(`!!document.querySelector('#assent-targeting')`)).toBe(true);
    expect(await tab().evaluate(SET_OFF)).toEqual([false]);
  });
});
