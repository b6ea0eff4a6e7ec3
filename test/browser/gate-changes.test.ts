// Pages that change what is tagged while it waits, runs or is refused: each thing still goes once, and not after a no.
import { describe, expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { changingPage } from '../helpers/changing-page.js';
import { comesTo } from '../helpers/comes-to.js';
import { KEEP } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const HELD = 'type="text/plain" data-assent="analytics"';

const site = useSite();

const open = changingPage(site);

describe('a script that refuses itself', () => {
  it.each([
    [
      'in its text',
      `<script ${HELD}>document.write('<iframe src="/film"></ifr' + 'ame>'); void assent.rejectAll()</script>`,
    ],
    ['when it has loaded', `<script ${HELD} src="/writes.js" onload="void assent.rejectAll()"></script>`],
  ])('brings in nothing of what it wrote: %s', async (_, markup) => {
    site.script('/writes.js', `document.write('<iframe src="/film"></iframe>')`);
    const { page, accept } = await open(markup);
    await accept();
    await page.waitForFunction('assent.get().method === "reject-all"');
    await settle(page);
    expect([site.asked('/film'), await page.locator('iframe').count()]).toEqual([0, 0]);
  });

  it('when it has loaded, has run, and does not run again', async () => {
    const { page, accept, expectRan } = await open(
      `<script ${HELD} src="/one.js" onload="if (ran.length === 1) void assent.rejectAll()"></script>`,
    );
    await accept();
    await expectRan('one');
    expect(await page.evaluate('assent.get().method')).toBe('reject-all');
    await accept();
    await expectRan('one');
    expect(site.asked('/one.js')).toBe(1);
  });
});

describe('a copy', () => {
  it('that takes the place of a script in a view that is put back runs no second time', async () => {
    const { page, accept, expectRan } = await open(`<section><script ${HELD}>ran.push('one')</script></section>`);
    await accept();
    await expectRan('one');
    await page.evaluate(`{
      const view = document.querySelector('section');
      view.remove();
      const script = view.querySelector('script');
      const copy = document.createElement('script');
      for (const { name, value } of script.attributes) copy.setAttribute(name, value);
      copy.text = script.text;
      window.isBack = new Promise((done) => setTimeout(done, 100)).then(() => {
        document.querySelector('main').append(view);
        script.replaceWith(copy);
      });
    }`);
    await page.evaluate('window.isBack');
    await expectRan('one');
  });

  it('of data is let go as the data was', async () => {
    const { page, accept } = await open(`<script ${HELD} data-type="application/json" id="data">{}</script>`);
    await accept();
    const type = () => page.evaluate(() => document.querySelector<HTMLScriptElement>('#data')?.type);
    await comesTo(page, type, 'application/json');
    await page.evaluate(`{
      const copy = document.createElement('script');
      Object.assign(copy, { type: 'text/plain', id: 'data', text: '{}' });
      Object.assign(copy.dataset, { assent: 'analytics', type: 'application/json' });
      data.replaceWith(copy);
    }`);
    await comesTo(page, type, 'application/json');
  });
});

describe('an element', () => {
  it('that another document made is a script like any other', async () => {
    const { page, errors, accept, expectRan } = await open('<iframe id="other"></iframe>');
    await accept();
    await page.evaluate(`{
      const script = other.contentDocument.createElement('script');
      Object.assign(script, { type: 'text/plain', text: 'document.write("<b id=written></b>"); ran.push("one")' });
      script.dataset.assent = 'analytics';
      document.querySelector('main').append(script);
    }`);
    await expectRan('one');
    expect([await page.locator('#written').count(), await page.locator('main').count(), errors]).toEqual([1, 1, []]);
  });

  it('whose sources come later, in a player that is not tagged itself, gets them', async () => {
    site.route('/film.webm', (_, response) => response.writeHead(404).end());
    const { page, accept } = await open('<div data-assent="analytics"><video preload="auto"></video></div>');
    await accept();
    await page.evaluate(`{
      const source = document.createElement('source');
      source.dataset.src = '/film.webm';
      document.querySelector('video').append(source);
    }`);
    await expect.poll(() => site.asked('/film.webm')).toBe(1);
  });

  it('that is the last of a shadow root does not wait for the rest of the page', async () => {
    site.route('/pixel.gif', (_, response) => response.writeHead(404).end());
    site.html('/', `${KEEP}{tag}`);
    const { page } = await site.visit('/');
    await page.evaluate('assent.acceptAll()');
    let end = () => undefined as unknown;
    site.route('/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(`<!doctype html>${KEEP}<script src="/assent/assent.js"></script><div id="host"><template shadowrootmode="open">
        <img data-assent="analytics" data-src="/pixel.gif" alt=""></template></div><script>assent.observe(host.shadowRoot)</script><p>`);
      end = () => response.end('end');
    });
    await page.goto(`${site.url}/`, { waitUntil: 'commit' });
    await expect.poll(() => site.asked('/pixel.gif')).toBe(1);
    end();
  });
});

describe('a refusal', () => {
  const EMBEDS = ['one', 'two', 'three']
    .map((id) => `<iframe id="${id}" data-assent="targeting" data-src="/film" width="9" height="9"></iframe>`)
    .join('');
  const loading = 'document.querySelectorAll("iframe[src]").length';

  it.each([
    ['has another remove()', 'Element.prototype.remove = function () { this.parentElement.removeChild(this) }'],
    [
      'puts one of them back nowhere',
      `document.querySelector('main').insertBefore = function (...given) {
        if (given[0].id === 'two') throw new Error('own fault');
        return Node.prototype.insertBefore.apply(this, given);
      }`,
    ],
  ])('takes back every embed, also on a page that %s', async (_, code) => {
    const { page, accept } = await open(EMBEDS);
    await accept();
    await expect.poll(() => page.evaluate(loading)).toBe(3);
    await page.evaluate(`{
      const gone = document.getElementById('one');
      gone.parentNode.removeChild(gone);
      window.gone = gone;
      ${code}
    }`);
    await page.evaluate('void assent.rejectAll()');
    expect(await page.evaluate('[three.hasAttribute("src"), gone.hasAttribute("src")]')).toEqual([false, false]);
  });
});

describe('a form with a field of the name closest', () => {
  it('is changed, and what comes with it is found, and goes after a yes', async () => {
    const { page, errors, accept, expectRan } = await open('<form><input name="closest"><input name="matches"></form>');
    await accept();
    await settle(page);
    await page.evaluate(`{
      const script = document.createElement('script');
      Object.assign(script, { type: 'text/plain', src: '/one.js' }).dataset.assent = 'analytics';
      document.querySelector('form').append('Shops near you');
      document.querySelector('main').append(script);
    }`);
    await expectRan('one');
    await page.evaluate(`for (const type of ['click', 'pointerover'])
      document.querySelector('form').dispatchEvent(new Event(type, { bubbles: true }))`);
    expect(errors).toEqual([]);
  });
});
