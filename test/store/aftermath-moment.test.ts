// What follows a decision, with a cookie of ours that shows another record at first.
import { expect, it, vi } from 'vitest';
import { resolveSettings } from '../../src/config/settings.js';
import { deriveConsent } from '../../src/core/consent.js';
import { settle } from '../../src/store/aftermath.js';
import { encode } from '../../src/store/record.js';
import { withCookies } from '../helpers/with-cookies.js';
import { name, storeOf, usePage } from './page.js';
import { NO, YES } from './yes-and-no.js';

usePage();

/** Follows a no where the cookie reads as `shown`, one value after the other, and then as the last of them. */
async function followNo(...shown: [string, ...string[]]): Promise<string[]> {
  const store = storeOf();
  store.write(NO);
  const written: string[] = [];
  withCookies(
    () => `${name}=${shown.length > 1 ? shown.shift() : shown[0]}`,
    (cookie) => written.push(cookie),
  );
  const settings = resolveSettings({ store: { name } }, () => undefined);
  const today = { ...settings, regime: 'eu', mode: 'opt-in' as const, gpc: false, minor: false };
  const settled = settle(() => deriveConsent(today, NO), [], settings, store);
  await vi.runAllTimersAsync();
  await settled;
  return written;
}

it('erases an older record that stays beside the newest, and writes that again', async () => {
  const written = await followNo(encode(YES));
  expect(written[0]).toContain(`${name}=; expires=`);
  expect(written).toContainEqual(expect.stringContaining(encode(NO)));
});

it('leaves the cookie alone where an older one shows for a moment, as in Safari: other tabs would find none meanwhile', async () => {
  expect(await followNo(encode(YES), encode(YES), encode(NO))).toEqual([]);
});
