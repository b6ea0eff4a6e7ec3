// Small configurations, and large ones in few words.

/** For keys that an object literal can't have. */
export const parse = (json: string): unknown => JSON.parse(json);

/** A list of so many things. */
export const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));

/** An object with so many keys of one value. */
export const keys = (count: number, value: unknown) => Object.fromEntries(times(count, (at) => [`k${at}`, value]));

/** A configuration with one service, and with what else is said of that. */
export const service = (rest: object = {}) => ({ services: [{ id: 'ga4', category: 'analytics', ...rest }] });

/** A configuration with one rule, and with what else is said of that. */
export const regime = (rest: object = {}) => ({ regimes: [{ id: 'eu', where: ['EU'], mode: 'opt-in', ...rest }] });

/** A configuration with an address for its policy. */
export const url = (address: unknown) => ({ policy: { url: address } });
