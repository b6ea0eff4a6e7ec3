// Pictures and players that are allowed, refused and allowed again: what each engine makes of the addresses, by the log of
// the server.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { serveGatedFiles, type Hits } from '../helpers/gated-files.js';
import { addressesOf, GATED_KINDS, gatedMarkup } from '../helpers/gated-kinds.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';
import { expectYesNoYes } from '../helpers/yes-no-yes.js';

const server = useServer();
let hits: Hits;
beforeEach(() => {
  hits = serveGatedFiles(server);
});

const ACCEPT = 'assent.acceptAll()';
const REFUSE = 'void assent.rejectAll()';
const MOMENT = 'new Promise((resolve) => setTimeout(resolve, 300))';

/** Text for a track, as long as it is asked for. */
const TEXT = '/gated/track/analytics/1.vtt';
const SOUND = '/own.wav';

describeEngines('what is allowed, refused and allowed again:', (tab, engine) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  it.each(['img src and srcset', 'picture', 'img in a picture'])('%s asks for nothing at the no', async (name) => {
    const kind = GATED_KINDS.find((one) => one.name === name);
    if (!kind) throw new Error(name);
    const [shown = '', other = ''] = addressesOf(kind, 'analytics').keys();
    await openCounting(tab(), server, gatedMarkup(kind, 'analytics'));
    await tab().evaluate(ACCEPT);
    await expect.poll(() => hits.of(shown)).toBe(1);
    await tab().evaluate(`${MOMENT}.then(() => ${REFUSE})`);
    await tab().evaluate(MOMENT);
    expect([hits.of(shown), hits.of(other)]).toEqual([1, 0]);
  });

  describe.each([
    ['a video with a source', `<video><source data-src="${SOUND}" type="audio/wav"></video>`],
    [
      'audio with sources',
      `<audio><source data-src="${SOUND}?none" type="audio/none"><source data-src="${SOUND}"></audio>`,
    ],
    ['a video', `<video data-src="${SOUND}"></video>`],
  ])('%s', (_, markup) => {
    const player = markup.replace(/(video|audio)/, '$1 data-assent="analytics" preload="auto"');
    const isReady = () => tab().evaluate('document.querySelector("video,audio").readyState > 0');

    it('plays again', async () => {
      await openCounting(tab(), server, player);
      await expectYesNoYes(tab(), isReady);
    });

    it('plays on every page for a visitor who has agreed', async () => {
      await becomeVisitor(tab(), server, 'agreed');
      for (let visit = 1; visit < 4; visit++) {
        await openCounting(tab(), server, player);
        await expect.poll(isReady).toBe(true);
      }
    });
  });

  // WebKit asks for a track only when the visitor wants one.
  describe.skipIf(engine === 'WebKit')('a track', () => {
    const track = (attributes = '') => `<track ${attributes} data-src="${TEXT}" default kind="subtitles" srclang="en">`;

    it.each([
      ['of a video', `<video data-assent="analytics" data-src="${SOUND}">${track()}</video>`],
      ['beside a source', `<video data-assent="analytics"><source data-src="${SOUND}">${track()}</video>`],
      ['that is tagged alone', `<video src="${SOUND}">${track('data-assent="analytics"')}</video>`],
    ])('%s is asked for at each yes', async (_, markup) => {
      await openCounting(tab(), server, markup);
      await tab().evaluate(ACCEPT);
      await expect.poll(() => hits.of(TEXT)).toBe(1);
      await tab().evaluate(`${MOMENT}.then(() => ${REFUSE})`);
      await tab().evaluate(MOMENT);
      expect(hits.of(TEXT)).toBe(1);
      await tab().evaluate(ACCEPT);
      await expect.poll(() => hits.of(TEXT)).toBe(2);
      await tab().evaluate(MOMENT);
      expect(hits.of(TEXT)).toBe(2);
    });
  });
});
