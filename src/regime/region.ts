// Asks an address that the site has named where the visitor is.
import { attempt } from '../core/attempt.js';
import { readPlace } from './place.js';

/** For how long the address is waited for, in milliseconds. */
const PATIENCE = 1000;

/**
 * Asks an address, which answers `{"country":"US","region":"CA"}`. Resolves with nothing if no answer comes within a second;
 * a later one is used by the next page of the session. Meanwhile the strictest rule holds, and nothing else waits.
 */
export const askRegion = (url: string, key: string): Promise<string | undefined> =>
  Promise.race([
    fetch(url)
      .then((response) => response.ok && response.json())
      .then(({ country, region }: Record<string, string>) => {
        const place = readPlace(`${country}-${region}`) ?? readPlace(country);
        attempt(() => sessionStorage.setItem(key, place ?? ''));
        return place;
      }),
    new Promise<undefined>((done) => setTimeout(done, PATIENCE)),
  ]).catch(() => undefined);
