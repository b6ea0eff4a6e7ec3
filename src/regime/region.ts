// Where the visitor is: what the page says, what this session has learned, or what the site's own address answers.
import { attempt } from '../core/attempt.js';
import { readPlace } from './place.js';

/** For how long the address is waited for, in milliseconds. */
const PATIENCE = 1000;

/** What is said of the region: by the way in (the tag), the page's `<meta name="assent-region">`, and the configuration. */
export const saidOfRegion = (given: string | undefined, configured: unknown): readonly unknown[] => [
  given,
  attempt(() => document.querySelector<HTMLMetaElement>('meta[name=assent-region]')?.content),
  configured,
];

/**
 * The region as far as it is known at once: the first place that is said, or what an address answered earlier in this
 * session. Without `key` no address was asked, and storage, which is slow, is not touched.
 */
export const findRegion = (said: readonly unknown[], key?: string): string | undefined =>
  [...said, key && attempt(() => sessionStorage.getItem(key))].map(readPlace).find(Boolean);

/**
 * Asks an address, which answers `{"country":"US","region":"CA"}`; nothing where it does not, or not within a second. A
 * later answer serves the session's next page. Until it is there the strictest rule holds, and nothing waits.
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
