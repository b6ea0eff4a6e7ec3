// @vitest-environment node
// Reading consent on a server, from what a request carries.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConsent, repeatCookie } from '../src/server.js';
import { decide } from '../src/store/decide.js';
import { encode } from '../src/store/record.js';
import { wishForAll } from '../src/store/wish.js';
import { resolveSettings } from '../src/config/settings.js';
import { CONFIG, cookie, record, recordOf } from './helpers/server-record.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('readConsent', () => {
  it('takes no options for none', () => {
    expect(readConsent(cookie(record), null)).toEqual(readConsent(cookie(record)));
  });

  it('lets a refusal from the future hold, though it answers nothing, and no yes', () => {
    const ahead = { config: { ...CONFIG, regimes: 'us', region: 'US' } } as const;
    vi.useFakeTimers({ now: Date.now() + 3 * 864e5 });
    const future = cookie(recordOf(CONFIG, { analytics: true, targeting: false }));
    vi.useRealTimers();
    expect(readConsent(future, ahead)).toMatchObject({ decided: false, choices: { targeting: false } });
    expect(readConsent(future, { config: CONFIG })).toMatchObject({ decided: false, choices: { analytics: false } });
    expect(readConsent(future)).toMatchObject({ decided: false, choices: { analytics: false } });
  });

  it('takes the region of the configuration where the request brings none, and the name that it is told', () => {
    const config = { ...CONFIG, regimes: 'us', region: 'US-TX' } as const;
    const modes = [undefined, 'DE'].map((region) => readConsent('', { config, region }).choices['analytics']);
    expect(modes).toEqual([true, false]);
    expect(readConsent(`choice=${record}`, { name: 'choice', config: CONFIG }).decided).toBe(true);
  });

  it('says the revision that is in force, or else that of the record', () => {
    const revisions = [{}, { revision: 8 }, { config: { ...CONFIG, revision: 9 } }].map(
      (options) => readConsent(cookie(record), options).revision,
    );
    expect([...revisions, readConsent('').revision]).toEqual(['7', '8', '9', '']);
  });

  it.each([
    ['a Cookie header', cookie(record)],
    ['headers', new Headers({ cookie: cookie(record) })],
    ['a request', new Request('https://outlet.example/', { headers: { cookie: cookie(record) } })],
    ["a request of Node's", { headers: { host: 'outlet.example', cookie: cookie(record) } }],
    ["the headers of Node's request", { host: 'outlet.example', cookie: cookie(record) }],
    ['headers that are lists', { cookie: ['theme=dark', `assent=${record}`] }],
  ])('reads %s into what the browser would say', (_, source) => {
    const consent = readConsent(source, { config: CONFIG });
    expect(consent).toMatchObject({ decided: true, method: 'custom', revision: '7', regime: 'opt-in', minor: false });
    expect({ ...consent.choices }).toEqual({
      functionality: true,
      analytics: true,
      preference: false,
      targeting: false,
    });
    expect({ ...consent.services }).toEqual({ visits: true, heatmap: false });
    expect(consent.id).toMatch(/^[0-9a-z]{16}$/);
    expect(Object.isFrozen(consent) && Object.isFrozen(consent.choices)).toBe(true);
  });

  it('needs no configuration for the categories, and knows the services that differ', () => {
    const consent = readConsent(cookie(record));
    expect({ ...consent.choices }).toEqual({
      functionality: true,
      analytics: true,
      preference: false,
      targeting: false,
    });
    expect({ ...consent.services }).toEqual({ heatmap: false });
    expect(consent.decided).toBe(true);
    const few = { categories: { functionality: {}, analytics: {} }, services: CONFIG.services ?? [] };
    expect({ ...readConsent(cookie(recordOf(few, {}, { visits: true }))).services }).toEqual({ visits: true });
  });

  it.each<[string, string | null | undefined]>([
    ['no header', undefined],
    ['null', null],
    ['no record', 'theme=dark'],
    ['rubbish', 'assent=true'],
    ['a record cut short', cookie(record.slice(0, -1))],
    ['a record of another name', `consent=${record}; notassent=${record}`],
  ])('takes %s for undecided: only what is required is allowed', (_, header) => {
    const consent = readConsent(header);
    expect(consent.decided).toBe(false);
    expect({ ...consent.choices }).toEqual({
      functionality: true,
      analytics: false,
      preference: false,
      targeting: false,
    });
    expect([consent.id, consent.at, consent.method]).toEqual([null, null, null]);
  });

  it('takes another revision, a new category, a new service and an expired record for undecided', () => {
    const header = cookie(record);
    expect(readConsent(header, { revision: 7 }).decided).toBe(true);
    expect(readConsent(header, { revision: '8' }).decided).toBe(false);
    expect(readConsent(header, { config: { ...CONFIG, revision: 8 } }).decided).toBe(false);
    const services = [...(CONFIG.services ?? []), { id: 'chat', category: 'preference' }];
    expect(readConsent(header, { config: { ...CONFIG, services } }).decided).toBe(false);
    const categories = { functionality: {}, reviews: { title: 'Reviews' } };
    expect(readConsent(header, { config: { revision: 7, categories } }).decided).toBe(false);
    vi.useFakeTimers({ now: new Date(readConsent(header).expires ?? 0) });
    expect(readConsent(header).decided).toBe(false);
    expect(readConsent(header).choices['analytics']).toBe(false);
  });

  it('takes the newest of several records', () => {
    vi.useFakeTimers({ now: Date.now() + 60_000 });
    const later = recordOf(CONFIG, {});
    for (const header of [`assent=${record}; assent=${later}`, `assent=${later}; assent=${record}`]) {
      expect(readConsent(header).choices['analytics']).toBe(false);
    }
  });

  it('lets an exempt service wait for an objection in Great Britain, and nowhere else', () => {
    const config = { ...CONFIG, services: [{ id: 'visits', category: 'analytics', exempt: true }] };
    const visits = (region: string, header = '') => readConsent(header, { config, region }).services['visits'];
    expect([visits('GB'), visits('DE')]).toEqual([true, false]);
    expect(visits('GB', cookie(recordOf(config, { analytics: false })))).toBe(false);
  });

  it('hears Sec-GPC only when it says 1, and denies everything optional to a minor', () => {
    const gpc = (value: string) => readConsent(new Headers({ 'sec-gpc': value })).gpc;
    expect([gpc('1'), gpc('0'), gpc('true'), readConsent('').gpc]).toEqual([true, false, false, false]);
    const regimes = [{ id: 'deaf', where: ['*'], mode: 'opt-out', gpc: false }] as const;
    const deaf = readConsent({ headers: { 'sec-gpc': '1' } }, { config: { ...CONFIG, regimes } });
    expect([deaf.gpc, deaf.choices['targeting']]).toEqual([false, true]);
    expect(readConsent(cookie(record), { config: { ...CONFIG, minor: true } }).choices['analytics']).toBe(false);
  });
});

describe('a request', () => {
  it.each([{ headers: undefined }, { headers: null }] as unknown as Parameters<typeof readConsent>[0][])(
    'without headers has no answer: %j',
    (source) => {
      expect([readConsent(source).decided, repeatCookie(source)]).toEqual([false, null]);
    },
  );

  it('gives objects like any other', () => {
    const { choices, services } = readConsent(cookie(record), { config: CONFIG });
    expect({ choices, services }).toStrictEqual({
      choices: { functionality: true, analytics: true, preference: false, targeting: false },
      services: { visits: true, heatmap: false },
    });
    expect([Object.isFrozen(choices), Object.isFrozen(services)]).toEqual([true, true]);
  });

  it('whose browser asks for privacy refuses a service of adverts, also where the configuration is not known', () => {
    const ads = recordOf({ services: [{ id: 'ads', category: 'targeting' }] }, {}, { ads: true });
    const headers = { cookie: cookie(ads), 'sec-gpc': '1' };
    expect([
      readConsent({ headers }).services['ads'],
      readConsent({ headers: { cookie: cookie(ads) } }).services['ads'],
    ]).toEqual([false, true]);
  });

  it('of a clock that ran ahead is repeated for no longer than was said', () => {
    vi.useFakeTimers({ now: Date.now() + 300 * 864e5 });
    const ahead = recordOf(CONFIG, { analytics: true });
    vi.useRealTimers();
    expect(repeatCookie(cookie(ahead))).toContain(`Max-Age=${182 * 86_400};`);
  });
});

describe('a full answer', () => {
  it('reads the same after acceptance and refusal of everything', () => {
    const settings = resolveSettings({}, () => undefined);
    const written = (answer: boolean) =>
      encode(decide({ ...settings, days: () => 182, mode: 'opt-in', gpc: false }, 'custom', wishForAll(answer), null));
    expect(Object.values(readConsent(`assent=${written(true)}`).choices)).toEqual([true, true, true, true]);
    expect(Object.values(readConsent(`assent=${written(false)}`).choices)).toEqual([true, false, false, false]);
  });
});
