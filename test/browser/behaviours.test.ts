// The behaviour pages keep what their data promises: what the server is asked for, and what the console says.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { groups } from '../../demo/behaviours/groups.mjs';
import { comesTo } from '../helpers/comes-to.js';
import { useSite } from '../helpers/site.js';

type Behaviour = (typeof groups)[number]['behaviours'][number];

const site = useSite();
const VENDORS = '/vendor/demo/';
const behaviours = groups.flatMap((group) => group.behaviours);

/** What vendors were asked for, each once. */
const asked = () => {
  const paths = site.requests().filter((path) => path.startsWith(VENDORS));
  return [...new Set(paths.map((path) => path.slice(VENDORS.length)))].sort();
};
const once = (...lists: (readonly string[] | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))].sort();

/** A page of a new visitor that keeps what its console says from its very start. */
async function openPage(path: string): Promise<{ page: Page; said: string[]; errors: string[] }> {
  site.html('/empty', '<link rel="icon" href="data:,">');
  const { page } = await site.visit('/empty');
  const said: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text());
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  site.forgetRequests();
  await page.goto(site.url + path);
  return { page, said, errors };
}

/** The stage alone, once its library is there. */
async function openStage({ name, host }: Behaviour) {
  const opened = await openPage(`/behaviours/${host ? '' : 'stage/'}${name}`);
  const at = new URL(`/behaviours/stage/${name}`, opened.page.url()).href;
  if (host) await opened.page.goto(at);
  await opened.page.waitForFunction('window.assent?.version');
  return opened;
}

async function acceptOnPage({ name, expect: expected, warnings = [] }: Behaviour) {
  const { page, said, errors } = await openPage(`/behaviours/${name}`);
  const stage = page.frame({ url: new RegExp(`/stage/${name}`) });
  await stage?.waitForFunction('window.assent?.version');
  await page.getByRole('button', { name: 'Accept all', exact: true }).click();
  await expect.poll(asked).toEqual(once(expected.before, expected.accept));
  for (const path of expected.accept) await page.locator('#log code', { hasText: path }).first().waitFor();
  await page.locator('#answer li').first().waitFor();
  for (const one of expected.told ?? []) await expect.poll(() => stage?.locator('body').innerText()).toMatch(one);
  expect(errors).toEqual([]);
  expect(said.filter((line) => !warnings.some((one) => one.test(line)))).toEqual([]);
  for (const one of warnings) await expect.poll(() => said.join('\n')).toMatch(new RegExp(one.source, 'm'));
}

async function rejectOnStage(behaviour: Behaviour) {
  const { before, reject } = behaviour.expect;
  const { page } = await openStage(behaviour);
  await comesTo(page, asked, once(before));
  await page.evaluate('void assent.rejectAll()');
  await comesTo(page, asked, once(before, reject));
}

async function allowOnStage(behaviour: Behaviour, category: string, paths: readonly string[]) {
  const { page } = await openStage(behaviour);
  await page.evaluate(`void assent.set({ ${category}: true })`);
  await comesTo(page, asked, once(behaviour.expect.before, paths));
}

describe.each(groups)('behaviours, $title:', ({ behaviours }) => {
  for (const behaviour of behaviours) {
    const { title, expect: expected } = behaviour;
    it(`${title}: a yes lets go what the page promises, and its log shows it`, () => acceptOnPage(behaviour));
    it(`${title}: nothing before a choice and after a no`, () => rejectOnStage(behaviour));
    for (const [category, paths] of Object.entries(expected.only ?? {})) {
      it(`${title}: ${category} alone lets go ${paths.join(', ') || 'nothing'}`, () =>
        allowOnStage(behaviour, category, paths));
    }
  }
});

describe('the index of the behaviours', () => {
  it('links to every page, once, at every width without scrolling sideways', async () => {
    const { page, errors } = await openPage('/behaviours/');
    for (const { name } of behaviours) expect(await page.locator(`a[href="/behaviours/${name}"]`).count()).toBe(1);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
  });

  it('has no stage that links to a page which is not there', async () => {
    const read = async (path: string) => (await fetch(site.url + path)).text();
    const stages = behaviours.map(({ name }) => read(`/behaviours/stage/${name}`));
    const written = [...(await Promise.all(stages)), await read('/behaviours/stage/config.json')];
    const links = written.flatMap((text) => [...text.matchAll(/(?:<a href=|"url": ?)"(\/[^"]+)"/g)]);
    const paths = [...new Set(links.map(([, path = '']) => path))];
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect((await fetch(site.url + path)).status, path).toBe(200);
  });
});
