// Markup that is tagged but was not held back: said once, with the mend, and mended where that is possible.
import { describe, expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { comesTo } from '../helpers/comes-to.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

/** Opens a page with this in it, and waits until as much was warned of as should be. */
async function warningsOf(markup: string, count: number) {
  site.html('/page', `{tag}${markup}<p>end</p>`);
  const { page, warnings } = await site.visit('/page');
  await comesTo(page, () => warnings.length, count);
  return { page, warnings };
}

describe('a tagged element that was not held back', () => {
  it.each([
    ['<script data-assent="analytics" src="/x.js"></script>', 'type="text/plain"'],
    ['<script data-assent="analytics" type="module">window.live = 1</script>', 'type="text/plain"'],
    ['<style data-assent="preference">p { color: red }</style>', 'type="text/plain"'],
    ['<img data-assent="targeting" src="/x.gif" alt="">', 'data-src'],
    ['<img data-assent="targeting" srcset="/x.gif 2x" alt="">', 'data-srcset'],
    ['<iframe data-assent="targeting" src="/x"></iframe>', 'data-src'],
    ['<object data-assent="targeting" data="/x"></object>', 'data-data'],
    ['<link data-assent="preference" rel="stylesheet" href="/x.css">', 'data-href'],
  ])('is warned about, with its markup and the mend: %s', async (markup, expected) => {
    const { warnings } = await warningsOf(markup, 1);
    expect(warnings[0]).toContain(`[assent:live] ${markup.slice(0, 30)}`);
    expect(warnings[0]).toContain(`expected ${expected}`);
  });

  it('is a script whose address is not where a script has it: that is said', async () => {
    const script = '<script data-assent="analytics" type="text/plain" data-src="/x.js"></script>';
    const { warnings } = await warningsOf(script, 1);
    expect(warnings).toEqual([
      `[assent:missed] ${script}: expected src, got data-src, which is not read from a script`,
    ]);
  });

  it.each([
    '<script data-assent="analytics" type="text/plain" data-src="/x.js">window.its = 1</script>',
    '<script data-assent="analytics" type="text/plain" src="/x.js"></script>',
    '<script data-assent="analytics" type="TEXT/PLAIN"></script>',
    '<style data-assent="preference" type="text/plain">p { color: red }</style>',
    '<img data-assent="targeting" data-src="/x.gif" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
    '<iframe data-assent="targeting" data-src="/x" src="about:blank"></iframe>',
    '<video data-assent="targeting" data-src="/x" poster="/own.jpg"></video>',
    '<a data-assent="targeting" href="/x">x</a>',
    '<template data-assent="targeting"><img src="/x.gif"></template>',
  ])('is not what this is: %s', async (markup) => {
    const { page, warnings } = await warningsOf(markup, 0);
    expect(site.asked('/assent/assent-doctor.js')).toBe(0);
    await page.evaluate('assent.acceptAll()');
    await settle(page);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['<div data-assent="analytics">', '<script>window.live = 1</script>', '</div>'],
    ['<section data-assent="targeting">', '<p><iframe src="/x"></iframe>', '</section>'],
    ['<noscript data-assent="targeting">', '<img src="/x.gif" alt="">', '</noscript>'],
  ])('is warned about where it only stands around what loads: %s', async (start, inner, end) => {
    const { warnings } = await warningsOf(start + inner + end, 1);
    expect(warnings[0]).toContain(`[assent:live] ${start}${inner}`);
    expect(warnings[0]).toContain(
      'expected data-assent on each element that loads something, or a template around them',
    );
  });

  it.each([
    '<div data-assent="targeting"><picture><source data-srcset="/x.gif"><img alt=""></picture><p>Text</p></div>',
    '<div data-assent="targeting"><iframe data-assent="targeting" data-src="/x"></iframe></div>',
  ])('is not what a wrapper is, of what is held back itself: %s', async (markup) => {
    const { page, warnings } = await warningsOf(markup, 0);
    await expect.poll(() => site.asked('/assent/assent-doctor.js')).toBe(1);
    await settle(page);
    expect(warnings).toEqual([]);
  });

  it('is said never to work where its type is none that browsers run', async () => {
    const { warnings } = await warningsOf('<script data-assent="analytics" type="plain/text">1</script>', 1);
    expect(warnings[0]).toContain('expected type="text/plain", got "plain/text"; it never works');
  });

  it('is warned about where it is a script of SVG, which browsers fetch whatever its type', async () => {
    const script = '<script data-assent="analytics" type="text/plain" href="/x.js">';
    const { warnings } = await warningsOf(`<svg>${script}</script></svg>`, 1);
    expect(warnings[0]).toContain(`[assent:live] ${script}`);
  });

  it('stops what is still running in it, and comes back after a yes', async () => {
    site.html('/chat', 'chat');
    const { page } = await warningsOf('<iframe data-assent="targeting" src="/chat"></iframe>', 1);
    const shown = () => page.evaluate<string>('document.querySelector("iframe").contentWindow.location.href');
    await comesTo(page, shown, 'about:blank');
    await page.evaluate('assent.acceptAll()');
    await comesTo(page, shown, `${site.url}/chat`);
  });
});
