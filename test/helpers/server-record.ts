// A record as a server finds it in a request.
import { decide } from '../../src/store/decide.js';
import { encode } from '../../src/store/record.js';
import { wishForSome } from '../../src/store/wish.js';
import { resolveSettings } from '../../src/config/settings.js';
import type { Config } from '../../src/config/types.js';
import { holdsBy } from './holds.js';

/** A site with two services in one category. */
export const CONFIG: Config = {
  revision: '7',
  services: [
    { id: 'visits', category: 'analytics' },
    { id: 'heatmap', category: 'analytics' },
  ],
};

/** A record as the browser writes it. */
export function recordOf(
  config: Config,
  categories: Record<string, boolean>,
  services: Record<string, boolean> = {},
): string {
  const settings = resolveSettings(config, () => undefined);
  const asked = { ...settings, days: () => 182, mode: 'opt-in', gpc: false } as const;
  return encode(decide(asked, 'custom', wishForSome({ categories, services }, holdsBy(null), null), null));
}

/** A Cookie header with a record in it. */
export const cookie = (record: string) => `theme=dark; assent=${record}; basket=3`;

/** A record of that site: analytics allowed but for the heat map, adverts refused. */
export const record = recordOf(CONFIG, { analytics: true, targeting: false }, { heatmap: false });
