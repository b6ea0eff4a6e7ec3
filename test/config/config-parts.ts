// Small configurations, and large ones in few words.

/** For keys that an object literal can't have. */
export const parse = (json: string): unknown => JSON.parse(json);

export const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
export const keys = (count: number, value: unknown) => Object.fromEntries(times(count, (at) => [`k${at}`, value]));

/** A configuration with one of these, and with more of it. */
export const service = (rest: object = {}) => ({ services: [{ id: 'ga4', category: 'analytics', ...rest }] });
export const regime = (rest: object = {}) => ({ regimes: [{ id: 'eu', where: ['EU'], mode: 'opt-in', ...rest }] });
export const url = (address: unknown) => ({ policy: { url: address } });
