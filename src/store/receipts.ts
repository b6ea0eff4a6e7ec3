// Receipts: made at a decision, read back from this device. What keeps them is aftermath.ts, which pages load later.
import type { Consent } from '../core/consent.js';
import type { Method } from '../core/decision.js';
import type { Receipt, Shown } from '../core/receipt.js';
import { VERSION } from '../core/version.js';
import { readLocal } from './fallback.js';

/** Where the log of a record lies. */
export const logOf = (name: string): string => `${name}:receipts`;

/** The log, oldest first; what is broken, or not a receipt, is passed over. */
export function readReceipts(name: string): Receipt[] {
  try {
    const log = JSON.parse(readLocal(logOf(name)) ?? '') as (Partial<Receipt> | null)[];
    return log.filter((one): one is Receipt => !!one?.id);
  } catch {
    return [];
  }
}

/** The receipt of a decision that has just been made. Its hash takes a moment, and comes later. */
export function createReceipt(consent: Consent, { layer, language }: Shown): Receipt {
  const {
    decided: _,
    choices: categories,
    ...rest
  } = consent as Consent & Record<'id' | 'at' | 'expires', string> & { method: Method };
  return { ...rest, categories, layer, language, hash: '', version: VERSION };
}
