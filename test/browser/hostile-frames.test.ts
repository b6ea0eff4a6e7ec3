// Our page inside another's frame: of no size, and without an origin of its own.
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle } from '../helpers/banner.js';
import { EVERYTHING, optionalRequests, servePage } from '../helpers/hostile/page.js';
import { ask } from '../helpers/shop.js';
import { useSite, type Visit } from '../helpers/site.js';

const site = useSite();

/** Opens a page that shows ours in a frame with these attributes. */
async function visitFramed(attributes: string): Promise<Visit & { frame: Frame }> {
  servePage(site, { name: 'framed' });
  site.html('/outer', `<iframe ${attributes} src="/"></iframe>`);
  const visit = await site.visit('/outer');
  const [, frame] = visit.page.frames();
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction('document.readyState === "complete" && assent.get');
  await settle(visit.page);
  return { ...visit, frame };
}

const had = async (frame: Frame): Promise<string[]> =>
  [...optionalRequests(site), ...(await ask<string[]>(frame as never, 'ran'))].sort();

describe('a page in a frame', () => {
  it.each(['width="0" height="0"', 'style="display: none"', 'hidden'])(
    'with %s lets nothing go before a yes, everything after it, and nothing after a no',
    async (attributes) => {
      const { frame, page, errors } = await visitFramed(attributes);
      expect(await had(frame)).toEqual([]);
      await frame.evaluate('assent.acceptAll()');
      await expect.poll(() => had(frame)).toEqual(EVERYTHING);
      await frame.evaluate('void assent.rejectAll()');
      site.forgetRequests();
      await page.reload();
      await settle(page);
      expect(optionalRequests(site)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it('without an origin asks nobody, since no file of ours may be read there, and still does what it is told', async () => {
    const { frame, warnings, errors } = await visitFramed('sandbox="allow-scripts" width="600" height="400"');
    expect(await had(frame)).toEqual([]);
    expect(await ask(frame as never, 'assent.get().decided')).toBe(false);
    await frame.evaluate('assent.acceptAll()');
    await expect.poll(() => had(frame)).toEqual(EVERYTHING);
    await frame.evaluate('void assent.rejectAll()');
    expect(await ask(frame as never, 'assent.allows("analytics")')).toBe(false);
    expect(errors).toEqual([]);
    expect(warnings.filter((text) => !text.startsWith('[assent:'))).toEqual([]);
  });
});
