// Ways to bring the library into a page, right and wrong.
import { describe, expect, it } from 'vitest';
import { bannerShown, choose, isBannerShown, settle } from '../helpers/banner.js';
import { configTag } from '../helpers/config-tag.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const gated = '<script type="text/plain" data-assent="analytics" src="/gated.js"></script>';

/** What a page's gated script did. */
const gatedScript = () => site.script('/gated.js', 'window.ran = true');

describe('the tag', () => {
  it.each([
    ['in the head', '{tag}'],
    ['async', '<script async src="/assent/assent.js"></script>'],
    ['deferred', '<script defer src="/assent/assent.js"></script>'],
    ['as a module', '<script type="module" src="/assent/assent.js"></script>'],
    ['with a query', '<script src="/assent/assent.js?v=1"></script>'],
  ])('works %s', async (_, tag) => {
    gatedScript();
    site.html('/', `${tag}<body>${gated}`);
    const { page, errors } = await site.visit('/');
    await choose(page, 'accept-all');
    await page.waitForFunction('window.ran');
    expect(errors).toEqual([]);
  });

  it('calls back what was queued before it and what is pushed after it', async () => {
    site.html(
      '/',
      `<script>window.assent ||= []; assent.push(() => { throw new Error('mine') }); assent.push((api) => (window.first = api.version))</script>
      {tag}<script>assent.push((api) => (window.second = api === window.assent))</script>`,
    );
    const { page, errors } = await site.visit('/');
    expect(await page.evaluate('[typeof first, second]')).toEqual(['string', true]);
    expect(errors).toEqual([]);
  });

  it('loaded twice goes on with the first, and says so once', async () => {
    site.html('/', '{tag}{tag}');
    const { page, warnings, errors } = await site.visit('/');
    await bannerShown(page);
    expect(await page.locator('assent-banner').count()).toBe(1);
    expect(warnings).toEqual([expect.stringMatching(/^\[assent:twice]/)]);
    expect(errors).toEqual([]);
  });

  it('is not misled by elements that take its names', async () => {
    gatedScript();
    site.html('/', `<a id="assent"></a><img name="currentScript" alt="">{tag}<body>${gated}`);
    const { page, errors } = await site.visit('/');
    await choose(page, 'accept-all');
    await page.waitForFunction('window.ran');
    expect(errors).toEqual([]);
  });

  it('stays silent with data-ui="off", and says when something is to be shown', async () => {
    site.html(
      '/',
      `<script>document.addEventListener('assent-show', (event) => (window.shown = event.layer))</script>
      <script src="/assent/assent.js" data-ui="off"></script>`,
    );
    const { page } = await site.visit('/');
    expect(await isBannerShown(page)).toBe(false);
    expect(site.asked('/assent/assent-ui.js')).toBe(0);
    expect(await page.evaluate('window.shown')).toBe('banner');
  });

  it('treats a visitor marked as a minor as one: nothing is asked, nothing can be turned on', async () => {
    gatedScript();
    site.html('/', `<script src="/assent/assent.js" data-minor></script><body>${gated}`);
    const { page } = await site.visit('/');
    expect(await isBannerShown(page)).toBe(false);
    await page.evaluate('assent.acceptAll()');
    await settle(page);
    expect(await page.evaluate('[assent.allows("analytics"), assent.allows("functionality"), window.ran]')).toEqual([
      false,
      true,
      undefined,
    ]);
  });

  it.each(['null', '[]', '"x"'])('takes a minor for one though the document is %s', async (json) => {
    site.html('/', `${configTag(json)}<script src="/assent/assent.js" data-minor></script>`);
    const { page, errors } = await site.visit('/');
    await page.evaluate('assent.acceptAll()');
    expect(await page.evaluate('[assent.get().minor, assent.allows("targeting")]')).toEqual([true, false]);
    expect(errors).toEqual([]);
  });

  it('hears a button though the page stops its clicks, and clicks that come from nowhere do no harm', async () => {
    site.html(
      '/',
      `{tag}<body><script>document.body.addEventListener('click', (event) => event.stopPropagation())</script>`,
    );
    const { page, errors } = await site.visit('/');
    await bannerShown(page);
    await page.evaluate('document.dispatchEvent(new Event("click"))');
    await choose(page, 'reject-all');
    expect(await page.evaluate('assent.get().method')).toBe('reject-all');
    expect(errors).toEqual([]);
  });

  it('goes on without its interface when that file is blocked', async () => {
    gatedScript();
    site.route('/assent/assent-ui.js', (_, response) => response.writeHead(404).end());
    site.html('/', `{tag}<body>${gated}`);
    const { page, warnings, errors } = await site.visit('/');
    const complaints = () => warnings.filter((text) => text.startsWith('[assent:load] assent-ui.js'));
    await expect.poll(() => complaints().length).toBe(1);
    await settle(page);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints()).toHaveLength(1);
    await page.evaluate('assent.acceptAll()');
    await page.waitForFunction('window.ran');
    expect(errors).toEqual([]);
  });

  it.each([
    ['a blob', 'URL.createObjectURL(file)'],
    ['data', "'data:text/javascript;base64,' + btoa(unescape(encodeURIComponent(await file.text())))"],
  ])(
    'that an optimizer has made %s of holds back and hears decisions, though nobody finds its other files',
    async (_, src) => {
      gatedScript();
      site.html(
        '/',
        `<script type="module">
        const file = await (await fetch('/assent/assent.js')).blob();
        document.head.append(Object.assign(document.createElement('script'), { src: ${src} }));
      </script><body>${gated}`,
      );
      const { page, warnings, errors } = await site.visit('/');
      await expect.poll(() => warnings.some((text) => text.startsWith('[assent:load] assent-ui.js'))).toBe(true);
      await settle(page);
      expect(await page.evaluate('window.ran')).toBeUndefined();
      await page.evaluate('assent.acceptAll()');
      await page.waitForFunction('window.ran');
      expect(errors).toEqual([]);
    },
  );
});

describe('content security policy', () => {
  const nonce = "script-src 'nonce-abc'";
  it.each([
    ['a nonce', nonce],
    ['a nonce and strict-dynamic', `${nonce} 'strict-dynamic'`],
    ['Trusted Types', `${nonce}; require-trusted-types-for 'script'`],
    [
      'all of them, and styles from here alone',
      `${nonce} 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'`,
    ],
  ])('of %s lets the banner show and the gated scripts run, without a report', async (_, policy) => {
    gatedScript();
    site.html(
      '/',
      `<script nonce="abc">window.reports = []; document.addEventListener('securitypolicyviolation', (e) => reports.push(e.violatedDirective + ' ' + e.blockedURI))</script>
      <script nonce="abc" src="/assent/assent.js"></script>
      <body><script type="text/plain" data-assent="analytics" nonce="abc" src="/gated.js"></script>
      <script type="text/plain" data-assent="analytics" nonce="abc">window.inline = document.currentScript.nonce</script>`,
      { 'content-security-policy': policy },
    );
    const { page, errors } = await site.visit('/');
    await choose(page, 'accept-all');
    const outcome = () => page.evaluate('[window.ran, window.inline, window.reports]');
    await expect.poll(outcome).toEqual([true, 'abc', []]);
    await settle(page);
    expect(await outcome()).toEqual([true, 'abc', []]);
    expect(errors).toEqual([]);
  });
});
