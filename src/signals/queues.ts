// The vendors that are told by plain calls. All of them are in the script tag's own file. Those that need more (Shopify, Adobe,
// Piwik PRO, WordPress, Magento, BigCommerce) have a file each, which is loaded when a site names it.
import { amplitude } from './amplitude.js';
import { clarity } from './clarity.js';
import { google } from './google.js';
import { hubspot } from './hubspot.js';
import { matomo } from './matomo.js';
import { meta } from './meta.js';
import { microsoft } from './microsoft.js';
import { mixpanel } from './mixpanel.js';
import { pinterest } from './pinterest.js';
import { posthog } from './posthog.js';
import { reddit } from './reddit.js';
import type { Signal } from './signal.js';
import { tiktok } from './tiktok.js';

/** The vendors, by the name that a site writes. */
export const QUEUES: Readonly<Record<string, Signal>> = {
  amplitude,
  clarity,
  google,
  hubspot,
  matomo,
  meta,
  microsoft,
  mixpanel,
  pinterest,
  posthog,
  reddit,
  tiktok,
};
