// Where browsers keep what they keep for their user (caches, settings, downloads): in the project's own `.cache`, so that a
// test leaves nothing in anybody's home.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const HOME = join(import.meta.dirname, '..', '..', '.cache', 'home');

/** The environment that a browser is started in. Elsewhere than on Linux browsers look for their user in other ways. */
export function browserEnvironment() {
  if (process.platform !== 'linux') return { ...process.env };
  mkdirSync(HOME, { recursive: true });
  return {
    ...process.env,
    HOME,
    XDG_CACHE_HOME: join(HOME, 'cache'),
    XDG_CONFIG_HOME: join(HOME, 'config'),
    XDG_DATA_HOME: join(HOME, 'data'),
    XDG_STATE_HOME: join(HOME, 'state'),
  };
}
