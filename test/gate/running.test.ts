// Which script runs, where the document does not say it. That scripts run at all is for browsers to show.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunning } from '../../src/gate/running.js';

const made = (more: object) => Object.assign(document.createElement('script'), more);

describe('the script that runs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is an inline module from when it is let go, for as long as a script may take', () => {
    const running = createRunning(() => true);
    const script = made({});
    script.dataset['type'] = 'module';
    running.expect(script);
    expect(running.current()).toBe(script);
    vi.advanceTimersByTime(9_999);
    expect(running.current()).toBe(script);
    vi.advanceTimersByTime(1);
    expect(running.current()).toBeUndefined();
  });

  it.each(['load', 'error'])('is a file in a shadow root until its %s', (end) => {
    const running = createRunning(() => true);
    const script = made({ src: 'about:blank' });
    running.expect(script);
    expect(running.current()).toBe(script);
    script.dispatchEvent(new Event(end));
    expect(running.current()).toBeUndefined();
  });

  it('is one that is put in, while it is put in, also where that fails', () => {
    const running = createRunning(() => true);
    const script = made({});
    expect(() =>
      running.during(script, () => {
        expect(running.current()).toBe(script);
        throw new Error('no place');
      }),
    ).toThrow('no place');
    expect(running.current()).toBeUndefined();
  });

  it('is none that the gate has not let go', () => {
    const running = createRunning(() => false);
    running.during(made({}), () => {
      expect(running.current()).toBeUndefined();
    });
  });
});
