// Third parties as a shop knows them, made up and harmless: each does what the real ones do, to this server alone.
import { adverts } from './adverts.mjs';
import { beacons } from './beacons.mjs';
import { chat } from './chat.mjs';
import { counter } from './counter.mjs';
import { embeds } from './embeds.mjs';
import { fonts } from './fonts.mjs';
import { personal } from './personal.mjs';

/** What they answer, by path. @type {Record<string, import('../server.mjs').Handler>} */
export const vendors = { ...adverts, ...beacons, ...chat, ...counter, ...embeds, ...fonts, ...personal };
