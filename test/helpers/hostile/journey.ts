// What a visitor meets on a hostile page: before an answer, after a yes, on the next page, and after a no.
import { expect } from 'vitest';
import type { Tab } from '../engines.js';
import type { Server } from '../server.js';
import { EVERYTHING, optionalRequests, servePage, type HostilePage, type Keeper } from './page.js';

/** What came of it, a word or a list each. */
export interface Outcome {
  readonly before: readonly string[];
  readonly asks: 'banner' | 'call';
  readonly yes: readonly string[];
  readonly keeps: Keeper;
  readonly next: readonly string[];
  readonly no: readonly string[];
  readonly faults: readonly string[];
  readonly warned: readonly string[];
}

const ACCEPT = 'assent-banner [data-assent-action="accept-all"]';

/** Longer than a page waits for its configuration, on a busy machine too, in milliseconds. */
const PATIENCE = 15_000;

/** What a page may do to JSON it does to no object that says itself what it is as text. */
const asText = (list: string) => `({ toJSON: () => (${list}).join('\\n') })`;

const listOf = async (tab: Tab, list: string): Promise<string[]> => {
  const text = await tab.evaluate<string>(asText(list));
  return text ? text.split('\n') : [];
};

/** Waits in the page until something holds, or long enough, and then for what should not come. */
const wait = (tab: Tab, condition: string, after = 300): Promise<void> =>
  tab.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    const look = () => {
      const isOver = (${condition}) || performance.now() - start > ${PATIENCE};
      setTimeout(isOver ? () => resolve() : look, isOver ? ${after} : 20);
    };
    look();
  })`);

const STARTED = 'document.readyState === "complete" && window.assent && window.assent.get';
const BANNER = `document.querySelector('${ACCEPT}')?.checkVisibility()`;
const DECIDED = '[String(assent.get().decided), String(assent.allows("analytics"))]';

/** Everything optional that the page has had since the log was last emptied. */
const hadBy = async (tab: Tab, server: Server): Promise<string[]> =>
  [...optionalRequests(server), ...(await listOf(tab, 'ran'))].sort();

/** The same, once it is as much as is expected. */
async function settledBy(tab: Tab, server: Server, expected: readonly string[]): Promise<string[]> {
  await expect
    .poll(async () => (await hadBy(tab, server)).length, { timeout: PATIENCE })
    .toBeGreaterThanOrEqual(expected.length)
    .catch(() => undefined);
  await wait(tab, 'true');
  return hadBy(tab, server);
}

const whatYesBrings = ({ lacks = [] }: HostilePage) => EVERYTHING.filter((one) => !lacks.includes(one));

/** Where the answer is. */
const KEEPER = `[
  (() => { try { if (/(^|; )assent=1~/.test(Document.prototype.__lookupGetter__('cookie').call(document))) return 'cookie' } catch {} })() ??
  (() => { try { if (localStorage.getItem('assent')) return 'localStorage' } catch {} })() ?? 'nowhere'
]`;

/** Goes through all of it, as a visitor who comes for the first time. */
export async function visitHostilePage(tab: Tab, server: Server, page: HostilePage): Promise<Outcome> {
  await forget(tab, server);
  servePage(server, page);
  const open = async (again = false) => {
    server.forgetRequests();
    await (again ? tab.reload() : tab.goto(`${server.url}/`));
    await wait(tab, STARTED);
  };
  await open();
  const asks = page.asks ?? true;
  await wait(tab, asks ? BANNER : 'true');
  const before = await hadBy(tab, server);
  const isAsked = await tab.evaluate<boolean>(`!!(${BANNER})`);
  if (isAsked && asks) await tab.click(ACCEPT);
  else await tab.evaluate('void assent.acceptAll()');
  const yes = await settledBy(tab, server, whatYesBrings(page));
  const [keeps] = (await listOf(tab, KEEPER)) as [Keeper];
  await wait(tab, `warned.length >= ${page.warns?.length ?? 0}`);
  const faults = await listOf(tab, 'faults');
  const warned = await listOf(tab, 'warned');

  await open(true);
  const next = await settledBy(tab, server, keeps === 'nowhere' ? [] : whatYesBrings(page));
  await tab.evaluate('void assent.rejectAll()');
  if (keeps !== 'nowhere') await open(true);
  else server.forgetRequests();
  await wait(tab, 'true');
  const no = [
    ...(await listOf(tab, DECIDED)),
    ...optionalRequests(server),
    ...(await listOf(tab, keeps === 'nowhere' ? '[]' : 'ran')),
  ];
  faults.push(...(await listOf(tab, 'faults')));
  const ours = [...new Set(faults)].filter((fault) => !/own fault/.test(fault));
  return { before, asks: isAsked ? 'banner' : 'call', yes, keeps, next, no, faults: ours, warned };
}

/** What has to come of it. */
export const expectedOf = (page: HostilePage): Outcome => ({
  before: [],
  asks: (page.asks ?? true) ? 'banner' : 'call',
  yes: whatYesBrings(page),
  keeps: page.keeps ?? 'cookie',
  next: page.keeps === 'nowhere' ? [] : whatYesBrings(page),
  no: ['true', 'false'],
  faults: [],
  warned: (page.warns ?? []).map((pattern) => expect.stringMatching(pattern) as string),
});

/** Makes the tab's visitor one who was never here. */
async function forget(tab: Tab, server: Server): Promise<void> {
  server.route('/forget', (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Forget</title>'),
  );
  await tab.goto(`${server.url}/forget`);
  await tab.evaluate(
    `void (document.cookie = 'assent=; path=/; max-age=0', localStorage.clear(), sessionStorage.clear())`,
  );
}
