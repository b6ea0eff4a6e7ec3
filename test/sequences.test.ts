// Whatever a visitor, other tabs, the clock and the browser's storage do one after the other: the page holds what a model of
// the visit holds, a server reads the same, and no vendor is left with another answer. Short sequences, the same each time.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readConsent } from '../src/server.js';
import { heardByVendors } from './helpers/vendor-ears.js';
import { recordHere, visitPage } from './helpers/visit-page.js';
import { NAMES, stepArbitrary, type Step } from './helpers/visit-steps.js';

const DAY = 864e5;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Visit = ReturnType<typeof visitPage>;

/** The page says what the model says, in every way it can be asked. */
function expectSame({ api, model, told, isAwaitedWrongly }: Visit, when: string): void {
  const consent = api.get();
  const { choices, services, decided } = consent;
  const here = Object.keys({ ...choices, ...services });
  const expected = Object.fromEntries(here.map((name) => [name, model.allows(name)]));
  expect({ ...choices, ...services }, when).toEqual(expected);
  expect(told, `${when}: by what it was told`).toEqual(expected);
  expect([consent, choices, services].every(Object.isFrozen)).toBe(true);
  const said = decided ? model.storage.read() : undefined;
  const iso = (time: number | undefined) => (time ? new Date(time).toISOString() : null);
  expect([decided, consent.at, consent.expires], when).toEqual([
    model.isDecided(),
    iso(said?.at),
    iso(said && said.at + said.days * DAY),
  ]);
  for (const name of NAMES) {
    expect(api.allows(name), `${when}: ${name}`).toBe(model.allows(name));
    expect(api.allows(`!${name}`), `${when}: !${name}`).toBe(here.includes(name) && decided && !model.allows(name));
    expect(isAwaitedWrongly(name), `${when}: when('${name}')`).toBe(false);
  }
  for (const [word, category, isAllowed] of heardByVendors()) {
    expect(isAllowed, `${when}: ${word}`).toBe(model.allows(category));
  }
}

/** A server reads the same, where the cookie has the newest answer; and it stays short. */
function expectSameOnServer({ api, model, configOf, page }: Visit, when: string): void {
  const said = model.storage.inCookie();
  if (!said || said !== model.storage.read()) return;
  if (page.site === 'plain') expect(`assent=${recordHere()}`.length, when).toBeLessThanOrEqual(160);
  const headers = { cookie: document.cookie, 'sec-gpc': page.gpc ? '1' : '' };
  const there = readConsent(headers, { config: configOf(), ...(page.place && { region: page.place }) });
  const plain = ({ choices, services, ...rest }: typeof there) => ({
    ...rest,
    choices: { ...choices },
    services: { ...services },
  });
  expect(plain(there), `${when}: on the server`).toEqual(plain(api.get()));
}

async function expectToHold(steps: readonly Step[]): Promise<void> {
  vi.setSystemTime(new Date('2026-11-20T10:00:00Z'));
  const visit = visitPage();
  try {
    await visit.start();
    expectSame(visit, 'at first');
    for (const [at, step] of steps.entries()) {
      const when = `after step ${at}, ${JSON.stringify(step)}`;
      await visit.take(step);
      expectSame(visit, when);
      expectSameOnServer(visit, when);
    }
  } finally {
    visit.close();
  }
}

it('what holds is what the contract says, whatever comes after what', async () => {
  const steps = fc.array(stepArbitrary, { maxLength: 14, size: 'max' });
  await fc.assert(fc.asyncProperty(steps, expectToHold), {
    seed: 20261120,
    numRuns: 150,
  });
});
