// Lists of callbacks.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callSafely, createListeners } from '../../src/core/listeners.js';

const fail = (): never => {
  throw new Error('of the page');
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createListeners', () => {
  it('tells all of them the same, in the order in which they came', () => {
    const listeners = createListeners<string>();
    const heard: string[] = [];
    listeners.add((value) => heard.push(`first ${value}`));
    listeners.add((value) => heard.push(`second ${value}`));
    listeners.tell('news');
    expect(heard).toEqual(['first news', 'second news']);
  });

  it('tells nobody when there is nobody', () => {
    expect(() => createListeners<string>().tell('news')).not.toThrow();
  });

  it('tells one that left no more', () => {
    const listeners = createListeners<string>();
    const listener = vi.fn();
    const leave = listeners.add(listener);
    listeners.tell('before');
    leave();
    leave();
    listeners.tell('after');
    expect(listener.mock.calls).toEqual([['before']]);
  });

  it('tells a function twice that was added twice, and once when one of the two has left', () => {
    const listeners = createListeners<string>();
    const listener = vi.fn();
    const leave = listeners.add(listener);
    listeners.add(listener);
    listeners.tell('both');
    leave();
    leave();
    listeners.tell('one');
    expect(listener.mock.calls).toEqual([['both'], ['both'], ['one']]);
  });

  it('tells the others when one throws, and reports what it threw', () => {
    const listeners = createListeners<string>();
    const other = vi.fn();
    listeners.add(fail);
    listeners.add(other);
    expect(() => listeners.tell('news')).not.toThrow();
    expect(other).toHaveBeenCalledExactlyOnceWith('news');
    expect(console.error).toHaveBeenCalledExactlyOnceWith('[assent]', new Error('of the page'));
  });

  it('leaves nobody out when one leaves while it is told', () => {
    const listeners = createListeners<string>();
    const other = vi.fn();
    const leave = listeners.add(() => leave());
    listeners.add(other);
    listeners.tell('news');
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('tells one that comes while others are told from the next time on', () => {
    const listeners = createListeners<string>();
    const late = vi.fn();
    const leave = listeners.add(() => {
      leave();
      listeners.add(late);
    });
    listeners.tell('first');
    expect(late).not.toHaveBeenCalled();
    listeners.tell('second');
    expect(late.mock.calls).toEqual([['second']]);
  });

  it('resolves once with what is told next, for everyone who waits', async () => {
    const listeners = createListeners<string>();
    listeners.tell('before');
    const waiting = [listeners.next(), listeners.next()];
    listeners.tell('first');
    listeners.tell('second');
    expect(await Promise.all(waiting)).toEqual(['first', 'first']);
  });

  it('resolves also where a listener throws', async () => {
    const listeners = createListeners<string>();
    listeners.add(fail);
    const waiting = listeners.next();
    listeners.tell('news');
    expect(await waiting).toBe('news');
  });

  it('keeps two lists apart', () => {
    const listener = vi.fn();
    createListeners<string>().add(listener);
    createListeners<string>().tell('news');
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a listener', () => {
  it('that another has just taken out is told no more', () => {
    const listeners = createListeners<string>();
    const told = vi.fn();
    listeners.add(() => stop());
    const stop = listeners.add(told);
    listeners.tell('news');
    expect(told).not.toHaveBeenCalled();
  });
});

describe('callSafely', () => {
  it('hands the value over', () => {
    const listener = vi.fn();
    callSafely(listener, 7);
    expect(listener.mock.calls).toEqual([[7]]);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('keeps a fault of the page from whoever called', () => {
    expect(() => callSafely(fail, 7)).not.toThrow();
    expect(console.error).toHaveBeenCalledTimes(1);
  });
});
