// What a store that is watched says to other tabs, and takes from them.
import { describe, expect, it, vi } from 'vitest';
import { encode } from '../../src/store/record.js';
import type { Store } from '../../src/store/store.js';
import { blockStorage } from '../helpers/block-storage.js';
import { showPage } from '../helpers/show-page.js';
import { Tabs } from '../helpers/tabs.js';
import { refuseCookies } from '../helpers/with-cookies.js';
import { name, usePage } from './page.js';
import { watched } from './watched.js';
import { NO, NOW, YES } from './yes-and-no.js';

usePage();

describe('watch', () => {
  it('hears of a decision in another tab', () => {
    const { store, changed, stop } = watched();
    document.cookie = `${name}=${encode(NO)}; path=/`;
    Tabs.last?.hear('');
    stop();
    expect(changed).toHaveBeenCalledOnce();
    expect(store.read()).toEqual(NO);
  });

  it('has the decision of a tab that could keep it nowhere', () => {
    const { store, changed, stop } = watched();
    Tabs.last?.hear(encode(NO));
    stop();
    expect(changed).toHaveBeenCalledOnce();
    expect(store.read()).toEqual(NO);
  });

  it.each([undefined, null, 7, true, { at: 1 }, [], [1]])('hears no decision in a message that says %o', (data) => {
    const { store, changed, stop } = watched();
    document.cookie = `${name}=${encode(YES)}; path=/`;
    Tabs.last?.hear(data);
    stop();
    expect(changed).toHaveBeenCalledOnce();
    expect(store.read()).toEqual(YES);
  });

  it('no longer has what a tab sent along once a tab says that it holds no more', () => {
    const { store, changed, stop } = watched();
    Tabs.last?.hear(encode(NO));
    expect(store.read()).toEqual(NO);
    Tabs.last?.hear('');
    stop();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(store.read()).toBeNull();
  });

  it('keeps what a tab sent along when it looks again for another reason', () => {
    const { store, stop } = watched();
    Tabs.last?.hear(encode(NO));
    for (const type of ['storage', 'pagehide']) window.dispatchEvent(new Event(type));
    showPage(true);
    stop();
    expect(store.read()).toEqual(NO);
  });

  it('takes no message for a decision that is none', () => {
    const { store, stop } = watched();
    for (const data of ['yes', 'true', `${encode(YES)}~`]) Tabs.last?.hear(data);
    stop();
    expect(store.read()).toBeNull();
  });

  it('tells other tabs of a decision without its content, where they can read it themselves', () => {
    const { store, stop } = watched();
    store.write(NO);
    stop();
    expect(Tabs.last?.told).toEqual(['']);
  });

  it('sends the decision along where it could be kept nowhere', () => {
    refuseCookies();
    blockStorage();
    const { store, stop } = watched();
    store.write(NO);
    stop();
    expect(Tabs.last?.told).toEqual([encode(NO)]);
  });

  it('tells nothing of its content where localStorage keeps it', () => {
    refuseCookies();
    const { store, stop } = watched();
    store.write(NO);
    stop();
    expect(Tabs.last?.told).toEqual(['']);
  });

  it.each<[what: string, act: (store: Store) => void]>([
    [
      'a decision that can be kept',
      (store) => {
        store.write(NO);
      },
    ],
    ['a decision that is forgotten', (store) => store.clear()],
  ])('takes back what it sent along, with %s', (_, act) => {
    refuseCookies();
    blockStorage();
    const { store, stop } = watched();
    store.write(YES);
    Reflect.deleteProperty(document, 'cookie');
    act(store);
    stop();
    expect(Tabs.last?.told).toEqual([encode(YES), '']);
  });

  it('tells other tabs that the decision was forgotten', () => {
    const { store, stop } = watched();
    store.write(NO);
    store.clear();
    stop();
    expect(Tabs.last?.told).toEqual(['', '']);
  });

  it('speaks to tabs with the same record alone', () => {
    const { stop } = watched();
    expect(Tabs.last?.name).toBe(name);
    stop();
  });

  it('closes its channel while the page is away, and opens another when it comes back', () => {
    const { store, changed, stop } = watched();
    const first = Tabs.last;
    window.dispatchEvent(new Event('pagehide'));
    expect([first?.isOpen, changed.mock.calls.length]).toEqual([false, 0]);
    showPage(true);
    expect([Tabs.last === first, Tabs.last?.isOpen, changed.mock.calls.length]).toEqual([false, true, 1]);
    Tabs.last?.hear(encode(NO));
    expect([store.read(), changed.mock.calls.length]).toEqual([NO, 2]);
    expect(first?.isOpen).toBe(false);
    stop();
    expect(Tabs.last?.isOpen).toBe(false);
  });

  it('keeps what it alone remembers against what another tab remembered before', () => {
    refuseCookies();
    blockStorage();
    const { store, stop } = watched();
    store.write(NO);
    Tabs.last?.hear(encode(YES));
    expect(store.read()).toEqual(NO);
    const later = { ...YES, at: NOW };
    Tabs.last?.hear(encode(later));
    expect(store.read()).toEqual(later);
    Tabs.last?.hear('');
    expect(store.read()).toBeNull();
    stop();
  });

  it('has one channel open at a time', () => {
    const opened: Tabs[] = [];
    vi.stubGlobal(
      'BroadcastChannel',
      class extends Tabs {
        constructor(of: string) {
          super(of);
          opened.push(this);
        }
      },
    );
    const { stop } = watched();
    showPage(true);
    showPage(true);
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
    stop();
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
  });

  it('is no reason to throw where a decision is made while the page goes away', () => {
    const { store, stop } = watched();
    window.dispatchEvent(new Event('pagehide'));
    try {
      store.write(YES);
      store.clear();
      store.write(NO);
    } finally {
      stop();
    }
    expect(store.read()).toEqual(NO);
    expect(Tabs.last?.told).toEqual([]);
  });

  it('ends its channel and hears no more of other tabs', () => {
    const { changed, stop } = watched();
    stop();
    Tabs.last?.hear('');
    expect(changed).not.toHaveBeenCalled();
    expect(Tabs.last?.isOpen).toBe(false);
  });
});
