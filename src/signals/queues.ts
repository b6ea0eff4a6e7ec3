// The table of the vendors that are told by plain calls: all of them are in the script tag's file.
// What takes more than calls (Shopify, Adobe, Piwik PRO, WordPress, Magento, BigCommerce) is a file that is loaded when named.
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
