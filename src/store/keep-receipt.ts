// Keeps receipts on this device: the last twenty, within bounds, whatever the storage allows.
import type { Receipt } from '../core/receipt.js';
import { toJson } from '../core/to-json.js';
import { writeLocal } from './fallback.js';
import { logOf, readReceipts } from './receipts.js';

const KEPT = 20;
const MAX_LENGTH = 60_000;

/** Adds a receipt to the log, and returns whether it is there. The oldest make room if the log is too long or storage is full. */
export function keepReceipt(name: string, receipt: Receipt): boolean {
  const log = [...readReceipts(name), receipt].slice(-KEPT);
  while (log.length > 1 && toJson(log).length > MAX_LENGTH) log.shift();
  while (log.length && !writeLocal(logOf(name), toJson(log))) log.shift();
  return log.length > 0;
}
