// Makes the receipt of a decision, and reads the ones on this device. They are stored by aftermath.ts, which is loaded later.
import { attempt } from '../core/attempt.js';
import type { Consent } from '../core/consent.js';
import type { Method } from '../core/decision.js';
import type { Receipt, Shown } from '../core/receipt.js';
import { VERSION } from '../core/version.js';
import { readLocal } from './fallback.js';

/** A receipt that is not in the log yet, with what was shown when the visitor decided. */
export interface Unproven {
  receipt: Receipt;
  readonly shown: Shown;
}

/** The key of the log that belongs to a record. */
export const logOf = (name: string): string => `${name}:receipts`;

/** The log, oldest first; what is broken, or not a receipt, is passed over. */
export const readReceipts = (name: string): Receipt[] =>
  attempt(() =>
    (JSON.parse(readLocal(logOf(name))) as (Partial<Receipt> | null)[]).filter((one): one is Receipt => !!one?.id),
  ) ?? [];

/** The receipt of a decision that has just been made. Its hash takes a moment, and comes later. */
export function createReceipt(consent: Consent, { layer, language }: Shown): Receipt {
  const { decided: _, ...rest } = consent as Consent & Record<'id' | 'at' | 'expires', string> & { method: Method };
  return { ...rest, layer, language, hash: '', version: VERSION };
}
