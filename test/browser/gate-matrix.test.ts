// What is tagged loads nothing before a yes and after a no, and exactly once after a yes: each kind of element, by each
// way into a page, in three engines, by the log of the server.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { describeEngines, type Tab } from '../helpers/engines.js';
import { serveGatedFiles, type Hits } from '../helpers/gated-files.js';
import { addressesOf, GATED_KINDS, gatedMarkup, liveMarkup, NEEDS, type Needs } from '../helpers/gated-kinds.js';
import { fixedCountOf } from '../helpers/gated-limits.js';
import { createLeakTable } from '../helpers/leak-table.js';
import { useServer } from '../helpers/server.js';
import { WAYS_IN, type WayIn } from '../helpers/ways-into-a-page.js';

/** What the visitor chooses, and what may load then. */
const CHOICES: readonly { when: string; script: string; allowed: readonly Needs[] }[] = [
  { when: 'before a choice', script: 'null', allowed: [] },
  { when: 'after a no', script: 'void assent.rejectAll()', allowed: [] },
  { when: 'after a yes', script: 'assent.acceptAll()', allowed: NEEDS },
  { when: 'after a yes to analytics', script: 'void assent.set({ analytics: true })', allowed: ['analytics'] },
];

/** Every script of the matrix says that it ran; inline ones ask for something, too. */
const COUNTER = `<script>
  var ran = [];
  function run(address) { ran.push(address.split('?')[0]); fetch(address) }
</script>`;

const pageOf = (markup: typeof gatedMarkup) =>
  GATED_KINDS.flatMap((kind) => NEEDS.map((needs) => markup(kind, needs))).join('\n');
const [GATED, LIVE] = [pageOf(gatedMarkup), pageOf(liveMarkup)];

/** Address → how often. */
type Counts = Readonly<Record<string, number>>;

const server = useServer();
let hits: Hits;
let pages = 0;
beforeEach(() => {
  hits = serveGatedFiles(server);
});

const countedOf = (addresses: Counts): Counts =>
  Object.fromEntries(Object.keys(addresses).map((address) => [address, hits.of(address)]));

/** Opens a page which the markup comes into by a way, and makes a choice. */
async function open(tab: Tab, { insert, after }: WayIn, choice: string, shelf = GATED): Promise<void> {
  // No page finds in a cache what another one has fetched.
  const html = shelf.replace(/\/(gated|own)[^"\s]*/g, `$&?${++pages}`);
  server.html('/', `${COUNTER}{tag}<body>${insert ? '' : html}`);
  server.html('/earlier', '{tag}');
  await tab.goto(`${server.url}/earlier`);
  await tab.evaluate('void assent.reset()');
  if (after === 'an earlier page') await tab.evaluate(choice);
  await tab.goto(`${server.url}/`);
  if (after === 'the choice') await tab.evaluate(choice);
  if (insert) await tab.evaluate(`(() => { const html = ${JSON.stringify(html)}; ${insert} })()`);
  if (!after) await tab.evaluate(choice);
}

/** Waits until as much was asked for as should be, or for half a minute; then until nothing more is. */
async function settle(expected: Counts): Promise<void> {
  const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0);
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  for (let waits = 0; sum(countedOf(expected)) < sum(expected) && waits < 600; waits++) await wait(50);
  for (let asked = -1; asked !== server.requests().length; await wait(300)) asked = server.requests().length;
}

describeEngines('a tagged element', (tab, engine) => {
  const table = createLeakTable(`${engine}: requests ${CHOICES.map(({ when }) => when).join(', ')}`);
  afterAll(() => table.print());

  /** How often each address is to be asked for. */
  const expectedOf = (way: string, allowed: readonly Needs[], kinds = GATED_KINDS): Counts => {
    const counts = kinds.flatMap((kind) =>
      NEEDS.flatMap((needs) =>
        [...addressesOf(kind, needs)].map(([address, count]): [string, number] => [
          address,
          fixedCountOf(engine, kind, way, address) ?? (allowed.includes(needs) ? count : 0),
        ]),
      ),
    );
    return Object.fromEntries(counts);
  };

  /** The scripts that are to run. */
  const runningOf = (allowed: readonly Needs[]) =>
    GATED_KINDS.flatMap((kind) => allowed.flatMap((needs) => [...addressesOf(kind, needs).keys()]))
      .filter((address) => /\.(js|hit)$/.test(address))
      .toSorted();

  function noteRow(way: string, allowed: readonly Needs[]): void {
    for (const kind of GATED_KINDS) {
      const expected = Object.values(expectedOf(way, allowed, [kind]));
      const counted = Object.values(countedOf(expectedOf(way, allowed, [kind])));
      const isRight = counted.join() === expected.join();
      table.note(kind.name, way, isRight ? String(Math.max(...counted)) : counted.join('/'));
    }
  }

  it('could leak: untagged, each kind is asked for once', async () => {
    const expected = expectedOf('the parser', NEEDS);
    await open(tab(), { name: 'the parser' }, 'null', LIVE);
    await settle(expected);
    expect(countedOf(expected)).toEqual(expected);
  });

  for (const way of WAYS_IN) {
    describe(`that comes by ${way.name}`, () => {
      for (const { when, script, allowed } of CHOICES) {
        it(`loads and runs ${allowed.length ? 'what is allowed, once,' : 'nothing'} ${when}`, async () => {
          const expected = expectedOf(way.name, allowed);
          await open(tab(), way, script);
          await settle(expected);
          noteRow(way.name, allowed);
          expect(countedOf(expected)).toEqual(expected);
          // What was asked for may still have to arrive.
          const ran = async () => (await tab().evaluate<string[]>('ran')).toSorted();
          await expect.poll(ran).toEqual(runningOf(allowed));
        });
      }
    });
  }
});
