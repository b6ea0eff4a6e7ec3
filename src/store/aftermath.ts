// What follows a decision and can wait a moment: its proof, and erasing what refused services left. Loaded after one,
// so that no page pays for it before.
import type { Consent } from '../core/consent.js';
import type { Erasure } from '../core/erasure.js';
import type { Receipt, Shown } from '../core/receipt.js';
import type { Settings } from '../config/settings.js';
import { erase } from './cleanup.js';
import { eraseCookie } from './erase-cookie.js';
import { fingerprint } from './fingerprint.js';
import { keepReceipt } from './keep-receipt.js';
import { readCookies } from './read-cookies.js';
import { encode } from './record.js';
import { logOf } from './receipts.js';
import type { Store } from './store.js';

/** The receipt with the hash of what was shown and asked for, kept on this device. */
export async function prove(receipt: Receipt, shown: Shown, settings: Settings): Promise<Receipt> {
  const { categories, services, store } = settings;
  const proven = { ...receipt, hash: await fingerprint(JSON.stringify([shown.texts, categories, services])) };
  keepReceipt(store.name, proven);
  return proven;
}

/** Erases what is not allowed to stay: what refused services left, and older records of ours beside the newest. */
export async function tidy(consent: Consent, settings: Settings, records: Store): Promise<Erasure> {
  const { services, store } = settings;
  endRivals(store.name, records);
  const isAllowed = ({ id }: { readonly id: string }) => consent.services[id] === true;
  const gone = services.filter((service) => !isAllowed(service));
  return erase(gone, services.filter(isAllowed), [store.name, logOf(store.name)]);
}

/** Ends other cookies of our name: of a parent domain, of another path, or unreadable. The newest record is written again. */
function endRivals(name: string, records: Store): void {
  const newest = records.read();
  const record = newest && encode(newest);
  if (readCookies(name).every((value) => value === record)) return;
  eraseCookie(name);
  if (newest) records.write(newest);
}
