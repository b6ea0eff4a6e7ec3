// A vendor whose loader stands after the tag: what is said first is heard first.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { beforeUse } from '../../src/signals/before-use.js';
import type { Call } from '../../src/signals/call.js';
import { perform } from '../../src/signals/perform.js';

type Stub = ((...given: unknown[]) => void) & { queue?: unknown[][]; callQueue?: unknown[][] };
const page = window as unknown as Record<string, unknown>;
const names = ['fbq', 'pintrk', 'rdt', 'ttq', 'mixpanel', 'dataLayer', 'uetq'];

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(page, name);
});

/** Does what any use of a vendor begins with. */
const look = (name: string) => page[name];

/** Says something as soon as it can be heard. */
function say(call: Call) {
  const tell = vi.fn(() => void perform(call, tell));
  beforeUse(call, tell);
  return tell;
}

/** Says something to a queue, which is there from then on. */
function push(call: Call) {
  const tell = () => void perform(call, tell);
  tell();
}

describe('what is said before a vendor is used', () => {
  it('is the last that there was to say where a list comes', () => {
    say(['ttq.grantConsent']);
    say(['ttq.revokeConsent']);
    page['ttq'] = [];
    expect(page['ttq']).toEqual([['revokeConsent']]);
    say(['mixpanel.track', 'consent', 1]);
    page['mixpanel'] = [];
    expect(page['mixpanel']).toEqual([['track', 'consent', 1]]);
  });

  it('is first in a list that takes the place of a queue which the page has read', () => {
    const words = { ad_storage: 'denied' };
    push(['dataLayer.push', words]);
    expect(look('dataLayer')).toEqual([words]);
    expect(Object.keys(window)).toContain('dataLayer');
    page['dataLayer'] = [{ page: 'home' }];
    expect(page['dataLayer']).toEqual([words, { page: 'home' }]);
  });

  it('is told to a list that holds what the page has said in the same words', () => {
    const words = { ad_storage: 'denied' };
    push(['uetq.push', 'consent', 'default', words]);
    page['uetq'] = ['consent', 'default', { ad_storage: 'granted' }];
    expect((page['uetq'] as unknown[]).slice(0, 4)).toEqual(['consent', 'default', words, 'consent']);
  });

  it('is first in a queue that a loader makes after its function, and finds by its own name', () => {
    say(['fbq', 'consent', 'revoke']);
    expect(page['fbq']).toBeUndefined();
    const stub: Stub = (...given) => void stub.queue?.push(given);
    page['fbq'] = stub;
    stub.queue = [];
    (page['fbq'] as Stub)('init', '1');
    expect(stub.queue).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
    ]);
  });

  it.each(['queue', 'callQueue'] as const)('waits for a %s that the function fills through the global', (queue) => {
    const name = queue === 'queue' ? 'pintrk' : 'rdt';
    const tell = say([name, 'setconsent', false]);
    const filled = {
      queue: (...given: unknown[]) => void ((page[name] as Stub).queue as unknown[][]).push(given),
      callQueue: (...given: unknown[]) => void ((page[name] as Stub).callQueue as unknown[][]).push(given),
    };
    page[name] = filled[queue];
    const found = page[name] as Stub;
    expect(tell).not.toHaveBeenCalled();
    found[queue] = [];
    (page[name] as Stub)('load', '1');
    expect(found[queue]).toEqual([
      ['setconsent', false],
      ['load', '1'],
    ]);
  });

  it("is first in a list that is the vendor's, and said again to its method", () => {
    say(['ttq.holdConsent']);
    const list = ((page['ttq'] as unknown[] | undefined) ?? []) as unknown[][] & Record<string, () => void>;
    page['ttq'] = list;
    list['holdConsent'] = () => void list.push(['holdConsent']);
    list.push(['load', '1']);
    expect(list.slice(0, 2)).toEqual([['holdConsent'], ['load', '1']]);
    look('ttq');
    expect(list).toHaveLength(3);
  });

  it('is said once, and leaves the vendor as if nobody had waited', () => {
    const tell = say(['mixpanel.opt_out_tracking']);
    const calls: string[] = [];
    const vendor: Record<string, () => void> = {};
    page['mixpanel'] = vendor;
    expect(page['mixpanel']).toBe(vendor);
    expect(tell).not.toHaveBeenCalled();
    vendor['opt_out_tracking'] = () => calls.push('opt_out');
    look('mixpanel');
    look('mixpanel');
    expect(tell).toHaveBeenCalledTimes(1);
    expect(calls).toEqual(['opt_out']);
    expect(Object.getOwnPropertyDescriptor(window, 'mixpanel')).toEqual({
      value: vendor,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  });

  it('touches nothing that is there already, and nothing deeper', () => {
    page['fbq'] = () => undefined;
    say(['fbq', 'consent', 'revoke']);
    say(['rdt.of.depth']);
    expect(Object.getOwnPropertyDescriptor(window, 'fbq')).toHaveProperty('value');
    expect('rdt' in window).toBe(false);
  });

  it('is not seen by who lists what the page has', () => {
    say(['fbq', 'consent', 'revoke']);
    expect(Object.keys(window)).not.toContain('fbq');
  });
});
