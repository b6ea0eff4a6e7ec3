// Buttons of the page: what each does, and what is left alone.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForActions, type Actor } from '../../src/core/actions.js';

const actor = {
  acceptAll: vi.fn(),
  rejectAll: vi.fn(),
  withdraw: vi.fn(),
  optOut: vi.fn(),
  showPreferences: vi.fn(),
  hidePreferences: vi.fn(),
  explain: vi.fn(),
} satisfies Actor;
let stop: () => void;

beforeEach(() => {
  stop = listenForActions(actor);
});
afterEach(() => {
  stop();
  vi.resetAllMocks();
  document.body.replaceChildren();
});

/** Clicks what is in some markup; gives what was called, and whether the page may still act on it. */
function click(html: string): { calls: string[]; isLeft: boolean } {
  document.body.innerHTML = html;
  const isLeft = (document.body.firstElementChild?.firstElementChild as HTMLElement).dispatchEvent(
    new Event('click', { bubbles: true, cancelable: true }),
  );
  const calls = Object.entries(actor).flatMap(([name, { mock }]) => mock.calls.map(() => name));
  return { calls, isLeft };
}

describe('a click', () => {
  it('is not asked of what a page has named like a method of elements', () => {
    vi.stubGlobal('matches', () => true);
    expect(click('<p><b>x</b></p>')).toEqual({ calls: [], isLeft: true });
    vi.unstubAllGlobals();
  });

  it.each([
    ['a button', '<button data-assent-action="withdraw"><b>Withdraw</b></button>', 'b', 'withdraw'],
    ['a link', '<a href="#assent-preferences">Privacy</a>', 'a', 'showPreferences'],
  ])('on %s in an open shadow root counts, though the document hears its host named', (_, html, inner, call) => {
    const footer = document.body.appendChild(document.createElement('shop-footer'));
    const root = footer.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    root.querySelector(inner)?.dispatchEvent(new Event('click', { bubbles: true, cancelable: true, composed: true }));
    expect(Object.entries(actor).flatMap(([name, { mock }]) => mock.calls.map(() => name))).toEqual([call]);
  });

  it.each([
    ['accept-all', 'acceptAll'],
    ['reject-all', 'rejectAll'],
    ['withdraw', 'withdraw'],
    ['opt-out', 'optOut'],
    ['preferences', 'showPreferences'],
  ])('on %s calls %s, once', (action, call) => {
    expect(click(`<button data-assent-action="${action}"><b>x</b></button>`)).toEqual({ calls: [call], isLeft: false });
  });

  it('on a link to the preferences shows them', () => {
    const link = '<a href="/page#assent-preferences"><b>x</b></a>';
    expect(click(link)).toEqual({ calls: ['showPreferences'], isLeft: false });
  });

  it.each(['', 'accept', 'acceptAll', 'constructor', '__proto__', 'toString'])(
    'on an unknown "%s" is left to the page, and said to be none',
    (action) => {
      expect(click(`<button data-assent-action="${action}"><b>x</b></button>`)).toEqual({
        calls: ['explain'],
        isLeft: true,
      });
      expect(actor.explain).toHaveBeenCalledWith(document.querySelector('button'));
    },
  );

  it('is heard no more after the end', () => {
    stop();
    expect(click('<button data-assent-action="withdraw"><b>x</b></button>')).toEqual({ calls: [], isLeft: true });
  });
});
