// HubSpot's own banner, which would ask a second time.
import { afterEach, expect, it } from 'vitest';
import { hubspot } from '../../src/signals/hubspot.js';
import { page, startOne, stranger, type Visitor } from './page.js';

const NAMES = ['disableHubSpotCookieBanner', '_hsq', '_hsp'];
afterEach(() => NAMES.forEach((name) => Reflect.deleteProperty(page, name)));

it.each<[string, Partial<Visitor>]>([
  ['before an answer', {}],
  ['after a no', { decided: true }],
  ['after a yes', { decided: true, allowed: ['analytics'] }],
])('stays away %s', (_, changes) => {
  const signals = startOne('hubspot', hubspot, stranger(changes));
  expect(page['disableHubSpotCookieBanner']).toBe(true);
  signals.destroy();
});
