// The whole without its interface: minors, pages in which a script has run, and the end.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assent } from '../src/api.js';
import { google } from '../src/signals/google.js';
import { signalsOf } from '../src/signals/signals-of.js';
import { useHeadless } from './helpers/headless.js';

const SILENCE_ALLOWS = [{ id: 'x', where: ['*'], mode: 'opt-out' }];

const { start, hear } = useHeadless();

describe('a minor', () => {
  it.each([true, undefined, null, 'false', 0, {}])(
    'is who is said to be one by %j, anything but a plain no',
    (said) => {
      const assent = start({ regimes: SILENCE_ALLOWS });
      expect(assent.allows('targeting')).toBe(true);
      (assent.setMinor as (said: unknown) => void)(said);
      expect([assent.get().minor, assent.allows('targeting')]).toEqual([true, false]);
    },
  );

  it('is one no more where the page says so', () => {
    const assent = start({ minor: true });
    assent.acceptAll();
    expect(assent.allows('targeting')).toBe(false);
    assent.setMinor(false);
    expect(assent.get().minor).toBe(false);
    assent.acceptAll();
    expect(assent.allows('targeting')).toBe(true);
  });

  it('of whom the page has said so ahead is nobody whom a vendor may take for another first', () => {
    (window as { assent?: unknown }).assent = [(api: Assent) => api.setMinor(true)];
    start({ regimes: SILENCE_ALLOWS, signals: { google: true } }, { signals: signalsOf({ google }) });
    const told = [...(Reflect.get(window, 'dataLayer') as Iterable<Iterable<unknown>>)].map((one) => [...one]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject(['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }]);
  });
});

describe('a page in which a script has run', () => {
  let assent: Assent;
  let reload: ReturnType<typeof vi.spyOn>;
  beforeEach(async () => {
    document.body.innerHTML = '<script type="text/plain" data-assent="analytics"></script>';
    reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    assent = start();
    const activated = hear('assent-activated', ({ needs }) => needs);
    assent.acceptAll();
    await expect.poll(() => activated).toEqual(['analytics']);
  });

  it('loads again when it is refused, once', async () => {
    await assent.rejectAll();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does not when another thing is refused', async () => {
    await assent.set({ targeting: false });
    expect(reload).not.toHaveBeenCalled();
  });

  it('does when the decision is forgotten, too: what runs would go on without one', async () => {
    await assent.reset();
    expect([assent.get().decided, assent.allows('analytics')]).toEqual([false, false]);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('after the end', () => {
  it('no vendor hears anything more, and the page has its own methods back', async () => {
    const methods = () =>
      ['write', 'open', 'close', 'addEventListener'].map((name): unknown => Reflect.get(document, name));
    const before = methods();
    document.body.innerHTML = '<script type="text/plain" data-assent="analytics"></script>';
    const assent = start({ signals: { google: true }, withdraw: 'keep' }, { signals: signalsOf({ google }) });
    const activated = hear('assent-activated', ({ needs }) => needs);
    assent.acceptAll();
    await expect.poll(() => activated).toEqual(['analytics']);
    expect(methods()).not.toEqual(before);
    const told = () => (Reflect.get(window, 'dataLayer') as unknown[]).length;
    const count = told();
    assent.destroy();
    await assent.rejectAll();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(told()).toBe(count);
    expect(methods()).toEqual(before);
  });
});
