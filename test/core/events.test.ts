// The events that the library fires.
import { describe, expect, it } from 'vitest';
import { deriveConsent } from '../../src/core/consent.js';
import { AssentEvent } from '../../src/core/events.js';

const consent = deriveConsent(
  { categories: [], services: [], revision: '', regime: 'opt-in', mode: 'opt-in', gpc: false, minor: false },
  null,
);
const element = {} as Element;

describe('events', () => {
  it.each<[event: Event, type: string, fields: object]>([
    [new AssentEvent('ready', { consent }), 'assent-ready', { consent }],
    [
      new AssentEvent('change', { consent, changed: ['analytics'], method: 'custom' }),
      'assent-change',
      { consent, changed: ['analytics'], method: 'custom' },
    ],
    [new AssentEvent('show', { layer: 'banner' }), 'assent-show', { layer: 'banner' }],
    [new AssentEvent('hide', { layer: 'preferences' }), 'assent-hide', { layer: 'preferences' }],
    [new AssentEvent('blocked', { element, needs: 'a|b' }), 'assent-blocked', { element, needs: 'a|b' }],
    [new AssentEvent('activated', { element, needs: '!a' }), 'assent-activated', { element, needs: '!a' }],
  ])('are Events that carry fields: %o', (event, type, fields) => {
    expect(event).toBeInstanceOf(Event);
    expect(event.type).toBe(type);
    expect(event).toMatchObject(fields);
  });

  it('can be changed by nobody who hears them', () => {
    const event = new AssentEvent('show', { layer: 'banner' });
    expect(Reflect.set(event, 'layer', 'none')).toBe(false);
    expect(event.layer).toBe('banner');
  });

  it('reach a listener with the very object that was fired', () => {
    const target = new EventTarget();
    const heard: Event[] = [];
    target.addEventListener('assent-ready', (event) => heard.push(event));
    const event = new AssentEvent('ready', { consent });
    target.dispatchEvent(event);
    expect(heard[0]).toBe(event);
    expect(event.consent).toBe(consent);
  });

  it('neither bubble nor can be cancelled', () => {
    const event = new AssentEvent('show', { layer: 'banner' });
    event.preventDefault();
    expect([event.bubbles, event.cancelable, event.defaultPrevented]).toEqual([false, false, false]);
  });

  it('have fields that a listener may read and the compiler lets nobody assign', () => {
    const show = new AssentEvent('show', { layer: 'banner' });
    const change = new AssentEvent('change', { consent, changed: [], method: null });
    const blocked = new AssentEvent('blocked', { element, needs: 'a' });
    const assign = () => {
      // @ts-expect-error -- readonly
      show.layer = 'none';
      // @ts-expect-error -- readonly
      change.method = 'custom';
      // @ts-expect-error -- readonly
      change.changed = [];
      // @ts-expect-error -- readonly
      blocked.needs = 'b';
    };
    expect([show.layer, change.method, blocked.needs, typeof assign]).toEqual(['banner', null, 'a', 'function']);
  });

  it('are typed in the map of the document', () => {
    const needs = (event: DocumentEventMap['assent-blocked']): string => event.needs;
    const method = (event: DocumentEventMap['assent-change']): string | null => event.method;
    expect(needs(new AssentEvent('blocked', { element, needs: 'a' }))).toBe('a');
    expect(method(new AssentEvent('change', { consent, changed: [], method: 'withdraw' }))).toBe('withdraw');
  });
});
