// What comes in its own time, and then stays: a busy machine takes longer, and nothing more may follow.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle } from './banner.js';

/** Waits until what is seen is as expected, and expects it to be so still once the page has had time to do more. */
export async function comesTo<Seen>(page: Page, look: () => Seen | Promise<Seen>, expected: Seen): Promise<void> {
  await expect.poll(look).toEqual(expected);
  await settle(page);
  expect(await look()).toEqual(expected);
}
