// A visitor who changes their mind twice.
import { expect } from 'vitest';
import type { Tab } from './engines.js';

/** Says yes, no and yes again, and expects what is asked to follow each time. */
export async function expectYesNoYes(tab: Tab, isOn: () => Promise<unknown>): Promise<void> {
  for (const [call, expected] of [
    ['assent.acceptAll()', true],
    ['void assent.rejectAll()', false],
    ['assent.acceptAll()', true],
  ] as const) {
    await tab.evaluate(call);
    await expect.poll(isOn).toBe(expected);
  }
}
