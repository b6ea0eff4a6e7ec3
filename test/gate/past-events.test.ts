// Scripts that wait for events long past: who is not answered. That ours are is for browsers to show.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerPastEvents } from '../../src/gate/past-events.js';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
/** An order in which nothing has its turn. */
const never = () => false;
const ours = document.createElement('script');
let stop: () => void = () => undefined;
afterEach(() => stop());

describe('an event that has been', () => {
  it('is not answered to anyone else, nor any other event to ours', async () => {
    let running: Element | null = null;
    stop = answerPastEvents(
      () => running,
      never,
      () => true,
      String,
    );
    const [page, click] = [vi.fn(), vi.fn()];
    window.addEventListener('load', page);
    running = ours;
    window.addEventListener('click', click);
    document.body.addEventListener('load', click);
    await soon();
    expect(page).not.toHaveBeenCalled();
    expect(click).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    window.dispatchEvent(new Event('click'));
    expect([page.mock.calls.length, click.mock.calls.length]).toEqual([1, 1]);
    window.removeEventListener('load', page);
    window.removeEventListener('click', click);
  });

  it('leaves the page as it was, and what another put over it', () => {
    const before = window.addEventListener;
    const handler = () => Object.getOwnPropertyDescriptor(window, 'onload')?.get;
    const handlerBefore = handler();
    stop = answerPastEvents(
      () => ours,
      never,
      () => true,
      String,
    );
    expect(window.addEventListener).not.toBe(before);
    expect(handler()).not.toBe(handlerBefore);
    stop();
    expect(window.addEventListener).toBe(before);
    expect(handler()).toBe(handlerBefore);

    stop = answerPastEvents(
      () => ours,
      never,
      () => true,
      String,
    );
    const other = vi.fn();
    window.addEventListener = other;
    stop();
    expect(window.addEventListener).toBe(other);
    window.addEventListener = before;
  });
});
