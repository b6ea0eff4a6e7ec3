// Pages at random, held against themselves: once all is allowed, a tagged page has become what it would be without us.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { becomeVisitor, COUNTING } from '../helpers/ran.js';
import { LOOK, randomPieces, WITNESS, writePage, type Outcome, type Piece } from '../helpers/random-page.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

const ASYNC = '<script async src="/assent/assent.js"></script>';
const YES = 'void assent.acceptAll()';

/** How a visitor comes to allow all. */
interface Way {
  readonly visitor: 'new' | 'agreed';
  readonly tag: string;
  /** In the middle of the page. */
  readonly middle?: string;
  /** Once it has loaded; before it, nothing that is tagged may have run or been asked for. */
  readonly later?: readonly string[];
}

const WAYS: Readonly<Record<string, Way>> = {
  'on an earlier page': { visitor: 'agreed', tag: '{tag}' },
  'on an earlier page, with a tag that comes late': { visitor: 'agreed', tag: ASYNC },
  'in the middle of the page': { visitor: 'new', tag: '{tag}', middle: `<script id="middle">${YES}</script>` },
  'once it has loaded': { visitor: 'new', tag: '{tag}', later: [YES] },
  'after a no that came at once': { visitor: 'new', tag: '{tag}', later: [`${YES}, void assent.rejectAll()`, YES] },
};

/** Pages so far: each has a folder of its own, so that none finds in a cache what another has fetched. */
let pages = 0;

describeEngines('a page at random', (tab, engine) => {
  /** Opens a page; gives what looks at it. Its scripts come with the text and in the time that their addresses say. */
  async function open(head: string, body: string): Promise<() => Promise<Outcome & { asked: string[] }>> {
    const folder = `/p${++pages}/`;
    for (const [name] of body.matchAll(/\bn\d[\w-]*\.js/g)) {
      server.route(folder + name, ({ url = '' }, response) => {
        const { text = '', delay = '0' } = Object.fromEntries(new URL(url, server.url).searchParams);
        setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(text), Number(delay));
      });
    }
    server.html(folder, `${COUNTING}${WITNESS}${head}<body>${body}`);
    await tab().goto(server.url + folder);
    return async () => {
      const outcome = await tab().evaluate<Outcome>(LOOK);
      const asked = server.requests().filter((path) => path.startsWith(folder) && path !== folder);
      // Some browsers ask twice for a picture that does not come.
      return { ...outcome, asked: [...new Set(asked.map((path) => path.slice(folder.length)))].sort() };
    };
  }

  async function expectTheSame(pieces: readonly Piece[], { visitor, tag, middle = '', later = [] }: Way) {
    const { plain, tagged } = writePage(pieces, middle);
    const meant = await (await open('', plain))();

    await becomeVisitor(tab(), server, visitor);
    const look = await open(tag, tagged);
    for (const act of later) {
      expect(await look()).toMatchObject({ ran: [], failed: [], asked: [] });
      await tab().evaluate(act);
    }
    await expect.poll(look, { timeout: 15_000 }).toEqual(meant);
  }

  // Firefox fetches what is in a template of a server's, unless it is tagged itself (README, "Limits").
  const written = randomPieces((wrapper) => engine !== 'Firefox' || wrapper !== 'template');

  it.each(Object.entries(WAYS))(
    'becomes what it is without us, where all is allowed %s',
    { timeout: 120_000 },
    (_, way) =>
      fc.assert(
        fc.asyncProperty(written, (pieces) => expectTheSame(pieces, way)),
        { seed: 20261130, numRuns: engine === 'Chromium' ? 7 : 2 },
      ),
  );
});
