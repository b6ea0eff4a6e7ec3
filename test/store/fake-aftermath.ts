// What follows a decision, as a test of the ledger can look at it.
import { vi } from 'vitest';
import type * as aftermath from '../../src/store/aftermath.js';
import { keepReceipt } from '../../src/store/keep-receipt.js';
import type { LoadAftermath } from '../../src/store/ledger.js';
import type { Unproven } from '../../src/store/receipts.js';

/** An aftermath that notes what it is asked to do, and proves with a hash of its own. */
export function fakeAftermath() {
  const proven: Unproven[] = [];
  const settle = vi.fn<typeof aftermath.settle>(async (_, unproven, { store }) => {
    for (const one of [...unproven]) {
      proven.push({ ...one });
      await Promise.resolve();
      one.receipt = { ...one.receipt, hash: 'sha256-fake' };
      if (keepReceipt(store.name, one.receipt)) unproven.splice(unproven.indexOf(one), 1);
    }
    return { erased: ['cookie _ga_1'], left: [] };
  });
  return { proven, settle, load: vi.fn<LoadAftermath>((use) => Promise.resolve({ settle }).then(use)) };
}
