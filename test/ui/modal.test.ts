// What a modal banner holds, and gives back.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdPage } from '../../src/ui/banner/modal.js';

let height: number;
/** Has the observers of the banner's size told. */
let resized: (() => void)[];

/** The page, with a banner in it that is held for, and with what has the focus. */
function hold(focused: string) {
  document.body.innerHTML = `<button id="buy">Buy</button><p id="own" inert></p><svg></svg>
    <div id="around"><assent-banner><h2 slot="title">Cookies</h2><button id="yes">Yes</button></assent-banner><p id="beside"></p></div>`;
  const [own, banner] = ['#own', 'assent-banner'].map((one) => document.querySelector(one)) as [
    HTMLElement,
    HTMLElement,
  ];
  own.inert = true;
  Object.defineProperty(banner, 'offsetHeight', { get: () => height });
  document.querySelector<HTMLElement>(focused)?.focus();
  holdPage(banner);
  return banner;
}

const held = () => [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one.inert).map(({ id }) => id);
const focused = () => document.activeElement?.id || document.activeElement?.localName;
const end = () => document.dispatchEvent(new Event('assent-hide'));

beforeEach(() => {
  height = 100;
  resized = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized.push(tell);
      }
      observe = () => undefined;
    },
  );
});

afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

it('is all around it that was not held by the page itself, and nothing that it stands in', () => {
  hold('none');
  expect(held()).toEqual(['buy', 'own', 'beside']);
  expect(document.head.inert).toBeFalsy();
  end();
  expect(held()).toEqual(['own']);
});

it('is also what comes later, and is given back with the rest', async () => {
  hold('none');
  document.body.insertAdjacentHTML('beforeend', '<p id="late"></p>');
  await vi.waitFor(() => {
    expect(held()).toContain('late');
  });
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  end();
  expect(held()).toEqual(['own']);
  expect(disconnect).toHaveBeenCalledOnce();
  disconnect.mockRestore();
});

it('is a dialog as long as it can be seen, and one again later', () => {
  const banner = hold('none');
  const role = () => [banner.getAttribute('role'), banner.getAttribute('aria-modal'), held().length];
  expect(role()).toEqual(['dialog', 'true', 3]);
  height = 0;
  resized.forEach((tell) => tell());
  expect(role()).toEqual(['region', null, 1]);
  height = 100;
  resized.forEach((tell) => tell());
  expect(role()).toEqual(['dialog', 'true', 3]);
  expect(resized).toHaveLength(1);
});

it('is nothing for a banner that cannot be seen, nor beyond the root that it stands in', () => {
  height = 0;
  hold('none');
  expect(held()).toEqual(['own']);
  height = 100;
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.append(document.querySelector('assent-banner') as HTMLElement);
  holdPage(root.firstElementChild as HTMLElement);
  expect(held()).toEqual(['own']);
});

it('gives the focus back to what had it, however often it was looked after meanwhile, and scrolls nothing', () => {
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  const banner = hold('#buy');
  expect([focused(), banner.querySelector('h2')?.getAttribute('tabindex')]).toEqual(['h2', '-1']);
  holdPage(banner);
  end();
  expect(focused()).toBe('buy');
  expect(focus.mock.calls.slice(1)).toEqual([[{ preventScroll: true }], [{ preventScroll: true }]]);
  focus.mockRestore();
});

it('leaves the focus where it is on a button of the banner', () => {
  hold('#yes');
  expect(focused()).toBe('yes');
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  end();
  expect(focus).not.toHaveBeenCalled();
  focus.mockRestore();
});

it('needs no title', () => {
  const banner = hold('#buy');
  end();
  banner.querySelector('h2')?.remove();
  document.querySelector<HTMLElement>('#buy')?.focus();
  holdPage(banner);
  expect([focused(), held().length]).toEqual(['buy', 3]);
});
