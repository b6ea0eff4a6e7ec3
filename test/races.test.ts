// What happens at the same time: other tabs, listeners that decide, files that come late. The newest answer holds.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Assent } from '../src/api.js';
import { createAssent } from '../src/assent.js';
import type { Decision } from '../src/core/decision.js';
import * as aftermath from '../src/parts/aftermath.js';
import type { Ports } from '../src/ports.js';
import { google } from '../src/signals/google.js';
import { signalsOf } from '../src/signals/signals-of.js';
import { encode } from '../src/store/record.js';
import { decisionOf } from './helpers/decision.js';

const ALL = ['analytics', 'preference', 'targeting'];
const answers = (answer: boolean) => Object.fromEntries(ALL.map((name) => [name, answer]));

let assent: Assent;

const start = (config: object = {}, ports: Partial<Ports> = {}) =>
  (assent = createAssent(
    { withdraw: 'keep', ...config },
    { explain: () => undefined, aftermath: () => Promise.resolve(undefined), ...ports },
  ));

/** Another tab of the site decides; this one has not heard yet. */
function decideElsewhere(answer: boolean, more: Partial<Decision> = {}): void {
  const decision = decisionOf({ at: Date.now() + 1, id: 'elsewhere0123456', categories: answers(answer), ...more });
  document.cookie = `assent=${encode(decision)}; path=/`;
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  assent.destroy();
  document.cookie = 'assent=; path=/; max-age=-1';
  localStorage.clear();
  document.body.replaceChildren();
  for (const name of ['dataLayer', 'gtag']) Reflect.deleteProperty(window, name);
  vi.restoreAllMocks();
});

it.each<[string, (assent: Assent) => unknown]>([
  ['an answer to something else', (assent) => assent.set({ preference: true })],
  ['an opt-out', (assent) => assent.optOut()],
])('%s gives nothing back that was refused in another tab', (_, act) => {
  start();
  assent.acceptAll();
  decideElsewhere(false);
  void act(assent);
  expect(assent.get().choices).toMatchObject({ analytics: false, targeting: false });
});

it('a page that was prepared unseen begins with what holds when it is seen', async () => {
  decideElsewhere(true, { at: Date.now() - 1000 });
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  start();
  const when = vi.fn();
  void assent.when('targeting').then(when);
  decideElsewhere(false);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(assent.allows('targeting')).toBe(false);
  await wait(20);
  expect(when).not.toHaveBeenCalled();
});

it('what a vendor decides while it is told of a decision is the last that the page hears, and nothing comes after it', () => {
  start({ signals: { google: true } }, { signals: signalsOf({ google }) });
  const heard: unknown[] = [];
  assent.subscribe(({ choices }) => heard.push(choices['targeting']));
  const layer = Reflect.get(window, 'dataLayer') as unknown[];
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const [, step, words] = [...(entries[0] as Iterable<unknown>)] as [string, string, Record<string, string>];
    if (step === 'update' && words['ad_storage'] === 'granted') void assent.rejectAll();
    return push(...entries);
  };
  const names: unknown[] = [];
  document.addEventListener('assent-change', ({ changed }) => names.push(changed), { once: true });
  assent.acceptAll();
  expect(assent.allows('targeting')).toBe(false);
  expect(heard.at(-1)).toBe(false);
  // Compared with what was heard before, nothing is another answer.
  expect(names).toEqual([[]]);
});

it('an address that knows no place changes nothing, and says nothing, but has the visitor asked', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve({}) }));
  const changes = vi.fn();
  document.addEventListener('assent-change', changes);
  start({ regimes: 'worldwide', region: '/where' });
  expect(assent.layer).toBe('none');
  await wait(20);
  expect(assent.layer).toBe('banner');
  expect(changes).not.toHaveBeenCalled();
  document.removeEventListener('assent-change', changes);
  vi.unstubAllGlobals();
});

it('what a vendor is told first may lead to a refusal, and the vendor hears of it', () => {
  decideElsewhere(true, { at: Date.now() - 1000 });
  const heard: unknown[] = [];
  const list: unknown[] = [];
  list.push = (...entries) => {
    for (const entry of entries) {
      const [, step, words] = [...(entry as Iterable<unknown>)] as [string, string, Record<string, string>];
      if (words) heard.push(`${step} ${words['ad_storage']}`);
      if (step === 'update' && words['ad_storage'] === 'granted') void (window.assent as Assent).withdraw();
    }
    return 0;
  };
  Object.assign(window, { dataLayer: Object.assign(list, { [Symbol.iterator]: list[Symbol.iterator] }) });
  start({ signals: { google: true } }, { signals: signalsOf({ google }) });
  expect(heard.at(-1)).toBe('update denied');
});

it('a default for a region gives nothing that was refused under another revision', () => {
  const regions = [{ region: ['US-CA'], ad_storage: 'granted' }];
  const told = () =>
    [...(Reflect.get(window, 'dataLayer') as Iterable<Iterable<unknown>>)].map((one) => JSON.stringify(one));
  decideElsewhere(false, { revision: 'old', at: Date.now() - 1000 });
  start({ revision: 'new', signals: { google: { regions } } }, { signals: signalsOf({ google }) });
  expect(assent.get().decided).toBe(false);
  expect(told().join()).not.toContain('US-CA');
  assent.destroy();
  Reflect.deleteProperty(window, 'dataLayer');
  document.cookie = 'assent=; path=/; max-age=-1';
  start({ revision: 'new', signals: { google: { regions } } }, { signals: signalsOf({ google }) });
  expect(told().join()).toContain('US-CA');
});

it('a tab where silence allows follows a refusal of another revision', async () => {
  start({ revision: '1', regimes: [{ id: 'x', where: ['*'], mode: 'opt-out' }] });
  await wait(20);
  expect(assent.get().choices['targeting']).toBe(true);
  decideElsewhere(false, { revision: '2', mode: 'opt-out' });
  window.dispatchEvent(new Event('storage'));
  expect(assent.get().choices['targeting']).toBe(false);
});

it('a tab follows another one whose decision answers everything as before: its id is the one that counts', async () => {
  start();
  void assent.rejectAll();
  await wait(20);
  const changed = vi.fn();
  assent.subscribe(changed);
  decideElsewhere(false, { at: Date.now() + 1000, method: 'withdraw' });
  window.dispatchEvent(new Event('storage'));
  expect(assent.get()).toMatchObject({ id: 'elsewhere0123456', method: 'withdraw' });
  expect(changed).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('storage'));
  expect(changed).toHaveBeenCalledTimes(1);
});

it('what was allowed while an earlier refusal was being settled is not erased', async () => {
  let isSlow = true;
  const services = [{ id: 'ga', category: 'analytics', cookies: [{ name: '_ga' }] }];
  start({ services }, { aftermath: (use) => wait(isSlow ? 100 : 0).then(() => use(aftermath)) });
  const refused = assent.rejectAll();
  isSlow = false;
  assent.acceptAll();
  document.cookie = '_ga=1; path=/';
  await refused;
  expect(document.cookie).toContain('_ga=1');
  document.cookie = '_ga=; path=/; max-age=-1';
});

it('what was allowed while an earlier refusal was being proven is not erased', async () => {
  const services = [{ id: 'ga', category: 'analytics', cookies: [{ name: '_ga' }] }];
  start({ services }, { aftermath: (use) => Promise.resolve(aftermath).then(use) });
  vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(() => {
    assent.acceptAll();
    document.cookie = '_ga=1; path=/';
    return Promise.resolve(new ArrayBuffer(32));
  });
  await assent.rejectAll();
  expect(document.cookie).toContain('_ga=1');
  document.cookie = '_ga=; path=/; max-age=-1';
});

it('a minor is withdrawn for once, however late the rest comes', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<script type="text/plain" data-assent="analytics"></script>';
  start(
    { regimes: [{ id: 'x', where: ['*'], mode: 'opt-out' }] },
    { aftermath: () => wait(2500).then(() => undefined) },
  );
  await vi.advanceTimersByTimeAsync(500);
  const methods: unknown[] = [];
  document.addEventListener('assent-change', ({ method }) => methods.push(method));
  assent.setMinor(true);
  await vi.advanceTimersByTimeAsync(8000);
  vi.useRealTimers();
  expect(methods).toEqual([null, 'withdraw']);
});
