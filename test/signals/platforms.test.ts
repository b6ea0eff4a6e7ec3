// The platforms that answer back: what they are told, what they tell, and that neither ever goes round in circles.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adobe } from '../../src/signals/adobe.js';
import type { Signal, Signals } from '../../src/signals/signal.js';
import { wordpress } from '../../src/signals/wordpress.js';
import { decide, EVERYTHING, page, show, startOne, stranger, type Visitor } from './page.js';

let log: string[] = [];
let started: (Signals & { adopted: object[] })[] = [];
let cookieStore: EventTarget;

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  log = [];
  started = [];
  cookieStore = new EventTarget();
  page['cookieStore'] = cookieStore;
});

afterEach(() => {
  for (const one of started) one.destroy();
  for (const name of ['Shopify', 'alloy', 'cookieStore', 'wp_consent_type', 'wp_has_consent', 'wp_set_consent']) {
    Reflect.deleteProperty(page, name);
  }
  for (const name of ['user_allowed_save_cookie', 'mg_dnt', 'bc_consent'])
    document.cookie = `${name}=; max-age=-1; path=/`;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function start(name: string, signal: Signal, visitor: Visitor, options: unknown = true) {
  const one = startOne(name, signal, visitor, options);
  started.push(one);
  one.update();
  return one;
}

const since = () => log.splice(0);

describe('Adobe', () => {
  it('hears the answer after what configures it, which takes no other command before', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('adobe', adobe, visitor);
    // As its base code does: a function first, and then its list.
    const list: unknown[][] = [];
    const alloy = (...given: unknown[]) => list.push(given);
    page['alloy'] = alloy;
    expect(page['alloy']).toBe(alloy);
    alloy('configure', { defaultConsent: 'pending' });
    document.dispatchEvent(new Event('load'));
    expect(list.map(([command]) => command)).toEqual(['configure', 'setConsent']);
  });

  it('is not kept in what it remembers by what has lapsed, a browser that asks for privacy, or an age', () => {
    page['alloy'] = (_: string, { consent: [{ value }] }: { consent: [{ value: object }] }) => log.push(show(value));
    const out = ['{general:out}'];
    start('adobe', adobe, stranger({ lapsed: true }));
    expect(since()).toEqual(out);
    start('adobe', adobe, stranger({ mode: 'opt-out', gpc: true, allowed: ['functionality', 'analytics'] }));
    expect(since()).toEqual(out);
    start('adobe', adobe, stranger({ minor: true }));
    expect(since()).toEqual(out);
    const visitor = stranger({ mode: 'opt-out', allowed: ['analytics', 'targeting'] });
    const { update } = start('adobe', adobe, visitor);
    expect(since()).toEqual(['{general:in}']);
    Object.assign(visitor, { minor: true, allowed: [] });
    update();
    expect(since()).toEqual(out);
  });

  it.each([{}, { gpc: true }])(
    'hears nothing while the visitor is asked, also once the place is known: %o',
    (changes) => {
      page['alloy'] = () => log.push('alloy');
      const visitor = stranger(changes);
      const { update } = start('adobe', adobe, visitor);
      visitor.gpc = !visitor.gpc;
      update();
      expect(since()).toEqual([]);
    },
  );

  it('hears that an answer is forgotten', () => {
    page['alloy'] = (_: string, { consent: [{ value }] }: { consent: [{ value: object }] }) => log.push(show(value));
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    const { update } = start('adobe', adobe, visitor);
    Object.assign(visitor, stranger());
    update();
    expect(since()).toEqual(['{general:in}', '{general:out}']);
  });
});

describe('Shopify', () => {
  let stored: Record<string, string>;
  let answer: () => void;

  /** A shop whose server answers when the test says so. */
  function openShop(): void {
    stored = { analytics: '', marketing: '', preferences: '', sale_of_data: '' };
    const waiting: (() => void)[] = [];
    answer = () => waiting.splice(0).forEach((one) => one());
    page['Shopify'] = {
      customerPrivacy: {
        currentVisitorConsent: () => ({ ...stored }),
        setTrackingConsent(said: Record<string, unknown>, done: () => void) {
          log.push(show(said));
          waiting.push(() => {
            for (const word of Object.keys(stored)) if (word in said) stored[word] = said[word] ? 'yes' : 'no';
            document.dispatchEvent(new Event('visitorConsentCollected'));
            done();
            document.dispatchEvent(new Event('visitorConsentCollected'));
          });
        },
      },
    };
  }

  /** Says yes to everything, and no before that has been answered. */
  function changeOneMind(visitor: Visitor, shop: Signals): void {
    decide(visitor, ...EVERYTHING);
    shop.update();
    decide(visitor);
    shop.update();
    answer();
  }

  const load = async () => (await import('../../src/signals/shopify.js')).shopify;
  const ALL = '{analytics:true,marketing:true,preferences:true}';
  const NONE = '{analytics:false,marketing:false,preferences:false}';
  const CLOSED = '{analytics:false,marketing:false,preferences:false,sale_of_data:false}';

  it('hears every decision once, and nothing before', async () => {
    openShop();
    const visitor = stranger();
    const shop = start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    decide(visitor, ...EVERYTHING);
    shop.update();
    answer();
    expect(since()).toEqual([ALL]);
    decide(visitor);
    shop.update();
    answer();
    expect(since()).toEqual([NONE]);
    expect(shop.adopted).toEqual([]);
  });

  it('hears nothing on the next page, since it remembers', async () => {
    openShop();
    stored = { analytics: 'yes', marketing: 'yes', preferences: 'yes', sale_of_data: '' };
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
  });

  it('takes an older yes back where nobody has answered here', async () => {
    openShop();
    stored['marketing'] = 'yes';
    start('shopify', await load(), stranger());
    answer();
    expect(since()).toEqual(['{marketing:false}']);
  });

  it('hears of sales only from an opt-out or the browser, and that it was undone', async () => {
    openShop();
    const visitor = stranger({ gpc: true });
    const shop = start('shopify', await load(), visitor);
    answer();
    expect(since()).toEqual(['{sale_of_data:false}']);
    visitor.gpc = false;
    decide(visitor, ...EVERYTHING);
    shop.update();
    answer();
    expect(since()).toEqual(['{analytics:true,marketing:true,preferences:true,sale_of_data:true}']);
    visitor.optOut = true;
    decide(visitor, 'analytics', 'preference');
    shop.update();
    answer();
    expect(since()).toEqual(['{analytics:true,marketing:false,preferences:true,sale_of_data:false}']);
  });

  it('hears of no refusal to sell from who allows adverts though the browser asks for privacy', async () => {
    openShop();
    const visitor = stranger({ gpc: true });
    decide(visitor, ...EVERYTHING);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([ALL]);
  });

  it('hears another answer while the one before is on its way', async () => {
    openShop();
    stored = { analytics: 'no', marketing: 'no', preferences: 'no', sale_of_data: '' };
    const visitor = stranger();
    decide(visitor);
    const shop = start('shopify', await load(), visitor);
    changeOneMind(visitor, shop);
    expect(since()).toEqual([ALL, NONE]);
    expect([stored['marketing'], shop.adopted]).toEqual(['no', []]);
  });

  it('is told once where a theme brings it at once', async () => {
    openShop();
    const { customerPrivacy } = page['Shopify'] as { customerPrivacy: unknown };
    const loadFeatures = (_: unknown, done: () => void) => {
      Object.assign(page['Shopify'] as object, { customerPrivacy });
      done();
    };
    page['Shopify'] = { loadFeatures };
    start('shopify', await load(), stranger());
    expect(since()).toEqual([]);
    vi.resetModules();
    page['Shopify'] = { loadFeatures };
    start('shopify', await load(), stranger({ gpc: true }));
    expect(since()).toEqual(['{sale_of_data:false}']);
  });

  it('is asked for once outside a theme, also where its file is blocked', async () => {
    const append = vi.spyOn(document.head, 'append').mockImplementation(() => undefined);
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('shopify', await load(), visitor, { headless: true, storefrontAccessToken: 'public' });
    const script = append.mock.calls[0]?.[0] as HTMLScriptElement;
    expect(script.src).toContain('/consent-tracking-api/v0.2/');
    script.onerror?.(new Event('error'));
    for (let time = 0; time < 3; time++) document.dispatchEvent(new Event('load'));
    expect(append).toHaveBeenCalledOnce();
  });

  it('adopts what is chosen in its own interface', async () => {
    openShop();
    const shop = start('shopify', await load(), stranger());
    Object.assign(stored, { analytics: 'yes', marketing: 'no', preferences: 'no' });
    document.dispatchEvent(new Event('visitorConsentCollected'));
    expect(shop.adopted).toEqual([{ analytics: true }]);
    expect(since()).toEqual([]);
  });

  it('adopts an opt-out of sales as a no to adverts, and no other way round', async () => {
    openShop();
    const visitor = stranger({ mode: 'opt-out' });
    visitor.allowed = [...EVERYTHING];
    const shop = start('shopify', await load(), visitor);
    stored['sale_of_data'] = 'yes';
    document.dispatchEvent(new Event('visitorConsentCollected'));
    expect(shop.adopted).toEqual([]);
    stored['sale_of_data'] = 'no';
    document.dispatchEvent(new Event('visitorConsentCollected'));
    expect(shop.adopted).toEqual([{ targeting: false }]);
  });

  it('takes its own older answer for no choice', async () => {
    openShop();
    const visitor = stranger();
    const shop = start('shopify', await load(), visitor);
    changeOneMind(visitor, shop);
    expect(shop.adopted).toEqual([]);
    expect(visitor.allowed).toEqual(['functionality']);
  });

  it('takes a yes back that it may not have: a minor', async () => {
    openShop();
    const shop = start('shopify', await load(), stranger({ minor: true }));
    answer();
    expect(since()).toEqual([CLOSED]);
    stored['marketing'] = 'yes';
    document.dispatchEvent(new Event('visitorConsentCollected'));
    answer();
    expect(since()).toEqual([CLOSED]);
    expect(shop.adopted).toHaveLength(1);
  });

  it.each(['opt-in', 'opt-out', 'notice'] as const)('refuses everything for a minor, once (%s)', async (mode) => {
    openShop();
    const visitor = stranger({ mode, minor: true });
    const shop = start('shopify', await load(), visitor);
    answer();
    shop.update();
    expect(since()).toEqual([CLOSED]);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    expect(shop.adopted).toEqual([]);
  });

  it('refuses everything once it is known that this is a minor, and sells nothing when it is not one after all', async () => {
    openShop();
    const visitor = stranger({ mode: 'opt-out', allowed: [...EVERYTHING] });
    const shop = start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    Object.assign(visitor, { minor: true, allowed: [] });
    shop.update();
    answer();
    expect(since()).toEqual([CLOSED]);
    Object.assign(visitor, { minor: false, mode: 'opt-in' });
    decide(visitor, 'analytics');
    shop.update();
    answer();
    expect(since()).toEqual(['{analytics:true,marketing:false,preferences:false}']);
    expect(shop.adopted).toEqual([]);
  });

  it('refuses adverts as well where nobody is asked and the browser asks for privacy, once', async () => {
    openShop();
    const visitor = stranger({ mode: 'opt-out', gpc: true, allowed: ['analytics', 'preference'] });
    const shop = start('shopify', await load(), visitor);
    answer();
    shop.update();
    expect(since()).toEqual(['{marketing:false,sale_of_data:false}']);
    start('shopify', await load(), visitor);
    expect(since()).toEqual([]);
    expect(shop.adopted).toEqual([]);
  });

  it('hears nothing where nobody is asked and nothing is to be refused', async () => {
    openShop();
    start('shopify', await load(), stranger({ mode: 'opt-out', allowed: [...EVERYTHING] }));
    expect(since()).toEqual([]);
  });

  it('hears a no that has lapsed where nobody is asked, since it still holds', async () => {
    openShop();
    start('shopify', await load(), stranger({ mode: 'opt-out', lapsed: true, allowed: ['analytics', 'preference'] }));
    expect(since()).toEqual(['{marketing:false}']);
  });

  it('is fetched headless for a minor, too', async () => {
    const append = vi.spyOn(document.head, 'append').mockImplementation(() => undefined);
    start('shopify', await load(), stranger({ minor: true }), { headless: true, storefrontAccessToken: 'public' });
    expect(append).toHaveBeenCalledOnce();
  });

  it('is loaded in a theme that has it', async () => {
    const visitor = stranger();
    decide(visitor);
    let done: ((error?: unknown) => void) | undefined;
    page['Shopify'] = { loadFeatures: (wanted: object[], then: () => void) => ((done = then), log.push(show(wanted))) };
    const shop = start('shopify', await load(), visitor);
    shop.update();
    expect(since()).toEqual(['[{name:consent-tracking-api,version:0.1}]']);
    openShop();
    done?.();
    expect(since()).toEqual([NONE]);
  });

  it('is fetched headless once there is something to say, and told where the checkout is', async () => {
    const append = vi.spyOn(document.head, 'append').mockImplementation(() => {});
    const visitor = stranger();
    const options = { headless: true, storefrontAccessToken: 'public', checkoutRootDomain: 'checkout.localhost' };
    const shop = start('shopify', await load(), visitor, options);
    expect(append).not.toHaveBeenCalled();
    decide(visitor);
    shop.update();
    shop.update();
    expect(append).toHaveBeenCalledTimes(1);
    openShop();
    document.dispatchEvent(new Event('load'));
    expect(since()[0]).toMatch(
      /^\{analytics:false,.*headlessStorefront:true,checkoutRootDomain:checkout.localhost,.*storefrontAccessToken:public\}$/,
    );
  });
});

describe('WordPress', () => {
  /** The plugin, as version 2 behaves. */
  function activate(kept: Record<string, string> = {}): void {
    page['wp_has_consent'] = (word: string) => kept[word] === 'allow';
    page['wp_set_consent'] = (word: string, value: string) => {
      log.push(`${word} ${value}`);
      if (kept[word] === value) return;
      kept[word] = value;
      // A list with names for keys.
      const detail = Object.assign([], { [word]: value });
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail }));
    };
  }

  it.each([
    ['opt-in', 'optin'],
    ['opt-out', 'optout'],
    ['notice', 'optout'],
  ] as const)('is told that the rule is %s before it is there', (mode, type) => {
    const heard = vi.fn();
    document.addEventListener('wp_consent_type_defined', heard, { once: true });
    start('wordpress', wordpress, stranger({ mode }));
    expect(page['wp_consent_type']).toBe(type);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears only what it does not know on the next page', () => {
    activate({ functional: 'allow', preferences: 'allow' });
    const visitor = stranger();
    decide(visitor, 'preference', 'analytics');
    start('wordpress', wordpress, visitor);
    expect(since()).toEqual(['statistics-anonymous allow', 'statistics allow']);
  });

  it('takes an older yes back where nobody has answered here', () => {
    activate({ marketing: 'allow' });
    start('wordpress', wordpress, stranger());
    expect(since()).toEqual(['marketing deny']);
  });

  it('adopts what another plugin says, and lets it rest', () => {
    activate();
    const one = start('wordpress', wordpress, stranger());
    (page['wp_set_consent'] as (word: string, value: string) => void)('marketing', 'allow');
    expect(one.adopted).toEqual([{ targeting: true }]);
    expect(since().filter((line) => line.startsWith('marketing')).length).toBeLessThan(4);
  });
});

/** Says that a cookie is another, as the browser does. */
function noticeCookie(name: string): void {
  cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: [{ name }], deleted: [] }));
}

describe('Magento', () => {
  const load = async () => (await import('../../src/signals/magento.js')).magento;
  const ALLOWED = `user_allowed_save_cookie=${encodeURIComponent('{"1":1}')}`;

  it('keeps its cookie with a yes, and its refusal without one', async () => {
    const visitor = stranger();
    const shop = start('magento', await load(), visitor, { website: 1 });
    expect(document.cookie).toBe('mg_dnt=1');
    decide(visitor, 'analytics');
    shop.update();
    expect(document.cookie).toBe(ALLOWED);
    decide(visitor);
    shop.update();
    expect(document.cookie).toBe('mg_dnt=1');
  });

  it('adopts a yes given in its own notice, once, and no cookie that lay there', async () => {
    document.cookie = `${ALLOWED}; path=/`;
    const shop = start('magento', await load(), stranger(), { website: '1' });
    expect(document.cookie).not.toContain('user_allowed');
    document.cookie = `${ALLOWED}; path=/`;
    noticeCookie('user_allowed_save_cookie');
    noticeCookie('user_allowed_save_cookie');
    expect(shop.adopted).toEqual([{ analytics: true }]);
    expect(document.cookie).toBe(ALLOWED);
  });

  it('allows nothing where the site has not said which website it is', async () => {
    const visitor = stranger();
    decide(visitor, 'analytics');
    start('magento', await load(), visitor);
    expect(document.cookie).not.toContain('user_allowed');
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('magento.website');
  });

  it('takes the notice of the platform away', async () => {
    document.body.innerHTML = '<div class="message cookie"></div>';
    start('magento', await load(), stranger(), { website: 1 });
    expect(document.body.innerHTML).toBe('');
  });
});

describe('BigCommerce', () => {
  const load = async () => (await import('../../src/signals/bigcommerce.js')).bigcommerce;
  const keep = (allow: number[], deny: number[]) => {
    document.cookie = `bc_consent=${encodeURIComponent(JSON.stringify({ allow, deny }))}; path=/`;
  };

  beforeEach(() => {
    vi.stubGlobal('fetch', (url: string, { body, method, keepalive }: RequestInit & { body: string }) => {
      log.push(`${method ?? ''} ${url} ${body} ${String(keepalive)}`);
      const { allow, deny } = JSON.parse(body) as { allow: number[]; deny: number[] };
      return Promise.resolve().then(() => {
        keep(allow, deny);
        noticeCookie('bc_consent');
        return new Response('{}');
      });
    });
  });

  it('is sent every decision whole, and nothing before', async () => {
    const visitor = stranger();
    const shop = start('bigcommerce', await load(), visitor);
    expect(since()).toEqual([]);
    decide(visitor, 'analytics');
    shop.update();
    expect(since()).toEqual(['POST /api/storefront/consent {"allow":[3],"deny":[2,4]} true']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(shop.adopted).toEqual([]);
  });

  it('is sent nothing that its cookie says already', async () => {
    keep([2, 3, 4], []);
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('bigcommerce', await load(), visitor);
    expect(since()).toEqual([]);
  });

  it('adopts what is chosen in its own interface', async () => {
    const shop = start('bigcommerce', await load(), stranger());
    keep([3], [2, 4]);
    noticeCookie('bc_consent');
    expect(shop.adopted).toEqual([{ analytics: true }]);
    expect(since()).toEqual([]);
  });
});
