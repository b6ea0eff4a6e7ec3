// What follows a decision and can wait a moment: its proof, and erasing what refused services left. Loaded only after a
// decision, so that no page pays for it before.
import type { Consent } from '../core/consent.js';
import type { Erasure } from '../core/erasure.js';
import { toJson } from '../core/to-json.js';
import type { Settings } from '../config/settings.js';
import { erase } from './cleanup.js';
import { eraseCookie } from './erase-cookie.js';
import { fingerprint } from './fingerprint.js';
import { keepReceipt } from './keep-receipt.js';
import { clearPageCaches } from './page-caches.js';
import { readCookies } from './read-cookies.js';
import { encode } from './record.js';
import { logOf, type Unproven } from './receipts.js';
import type { Store } from './store.js';

let proving = Promise.resolve();

/**
 * Gives receipts the hash of what was shown and asked for, and stores them on this device, one after the other. A receipt
 * that can't be stored stays in the list, so that at least this page has it.
 */
function prove(unproven: Unproven[], { categories, services, store }: Settings): Promise<void> {
  proving = proving
    .then(async () => {
      for (const one of [...unproven]) {
        const { receipt, shown } = one;
        const print = receipt.hash || (await fingerprint(toJson([shown.texts, categories, services])));
        one.receipt = { ...receipt, hash: print };
        if (keepReceipt(store.name, one.receipt)) unproven.splice(unproven.indexOf(one), 1);
      }
    })
    // A page that broke JSON has no proof, but what was refused is still to be erased.
    .catch(() => undefined);
  return proving;
}

/** Proves the decisions that are not proven yet, and erases what must not stay after the last one; `read` gives what follows from that. */
export async function settle(
  read: () => Consent,
  unproven: Unproven[],
  settings: Settings,
  records: Store,
): Promise<Erasure> {
  await prove(unproven, settings);
  await endRivals(settings.store.name, records);
  return tidy(read(), settings);
}

/** Erases what is not allowed to stay of what refused services left. */
function tidy(consent: Consent, { services, store }: Settings): Promise<Erasure> {
  clearPageCaches();
  const isAllowed = ({ id }: { readonly id: string }) => consent.services[id] === true;
  const gone = services.filter((service) => !isAllowed(service));
  return erase(gone, services.filter(isAllowed), [store.name, logOf(store.name)]);
}

/** How many milliseconds we wait for Safari to show the newest cookie again; it was seen to take less than half of them. */
const MOMENT = 200;

/**
 * Ends other cookies of our name: of a parent domain, of another path, or unreadable. The newest record is written again.
 * Where there seem to be some it looks again a moment later: Safari shows the cookie of an earlier decision for a moment
 * after the next, and while the record is written again other tabs find none.
 */
async function endRivals(name: string, records: Store): Promise<void> {
  const isAlone = () => {
    const newest = records.read();
    return readCookies(name).every((value) => newest && value === encode(newest));
  };
  if (isAlone()) return;
  await new Promise((done) => setTimeout(done, MOMENT));
  if (isAlone()) return;
  const newest = records.read();
  eraseCookie(name);
  if (newest) records.write(newest);
}
