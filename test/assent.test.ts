// The whole without its interface: what a page's own code is told.
import { describe, expect, it, vi } from 'vitest';
import { useHeadless } from './helpers/headless.js';

const { start, hear } = useHeadless();

describe('what is said to the document', () => {
  it('begins with the consent that holds', () => {
    const heard = hear('assent-ready', ({ consent }) => consent);
    const assent = start();
    expect(heard).toEqual([assent.get()]);
    expect(heard[0]).toBe(assent.get());
  });

  it('names of a change what is another now, the method, and the consent that follows', () => {
    const assent = start({ services: [{ id: 'ga', category: 'analytics' }] });
    const heard = hear('assent-change', ({ changed, method, consent }) => ({
      changed,
      method,
      isNow: consent === assent.get(),
    }));
    void assent.set({ analytics: true });
    void assent.set({ analytics: true, targeting: true }, { ga: false });
    expect(heard).toEqual([
      { changed: ['analytics', 'ga'], method: 'custom', isNow: true },
      { changed: ['targeting', 'ga'], method: 'custom', isNow: true },
    ]);
  });

  it('tells of each layer that opens, and first of the one that closes for it', () => {
    const assent = start();
    const order = hear('assent-hide', ({ layer }) => `hide ${layer}`);
    hear('assent-show', ({ layer }) => `show ${layer}`, order);
    assent.showPreferences();
    assent.showPreferences();
    // Nobody has answered: the question is back.
    assent.hidePreferences();
    assent.acceptAll();
    assent.hideBanner();
    expect(order).toEqual(['hide banner', 'show preferences', 'hide preferences', 'show banner', 'hide banner']);
  });

  it('tells of an element that it is held back, once, and that it was let go, with what it needs', async () => {
    document.body.innerHTML = '<img data-assent="analytics" data-src="/a" alt="">';
    const blocked = hear('assent-blocked', ({ element, needs }) => [element, needs]);
    const activated = hear('assent-activated', ({ element, needs }) => [element, needs]);
    const assent = start();
    const image = document.querySelector('img');
    await expect.poll(() => blocked).toEqual([[image, 'analytics']]);
    void assent.set({ targeting: true });
    void assent.set({ targeting: false });
    document.body.append(image as Element);
    expect(activated).toEqual([]);
    assent.acceptAll();
    await expect.poll(() => activated).toEqual([[image, 'analytics']]);
    expect(blocked).toHaveLength(1);
  });
});

describe('who subscribes', () => {
  it('is called with each new consent, until it is enough', () => {
    const assent = start();
    const heard = vi.fn();
    const end = assent.subscribe(heard);
    expect(heard).not.toHaveBeenCalled();
    assent.acceptAll();
    expect(heard).toHaveBeenCalledExactlyOnceWith(assent.get());
    end();
    void assent.rejectAll();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears the last answer last, also where another one answers anew when it hears', () => {
    const assent = start({ withdraw: 'keep' });
    const heard: unknown[] = [];
    assent.subscribe(({ method }) => void (method === 'accept-all' && assent.rejectAll()));
    assent.subscribe(({ method }) => heard.push(method));
    assent.acceptAll();
    expect(heard).toEqual(['accept-all', 'reject-all']);
  });

  it('or waits is told though another one throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const assent = start();
    assent.subscribe(() => {
      throw new Error('of the page');
    });
    const waiting = assent.when('analytics');
    // It waits from a moment later on.
    await Promise.resolve();
    assent.acceptAll();
    await waiting;
    await assent.when('targeting');
  });
});

describe('a receipt', () => {
  it('names the layer that was there, and none for what is decided by a call later', () => {
    const assent = start({ withdraw: 'keep' });
    assent.present({ layer: 'banner', language: 'en', texts: ['Cookies?'] });
    assent.acceptAll();
    expect(assent.receipt()).toMatchObject({ layer: 'banner', language: 'en' });
    void assent.rejectAll();
    expect(assent.receipt()).toMatchObject({ layer: 'api', language: '' });
  });
});
