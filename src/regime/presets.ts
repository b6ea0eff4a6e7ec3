// Rules by place that a site may take by name. Each has its place, in small letters, for an id. Where none of them holds the
// rule is opt-in: a place whose law is not known here is treated like the strictest. Not legal advice.
import { YEAR } from '../core/days.js';
import type { Mode } from '../core/decision.js';
import type { RegimeConfig } from '../config/types.js';

/** A rule for each of these places. */
const rulesFor = (mode: Mode, places: readonly string[], days = 0) =>
  places.map((place) => ({ id: place.toLowerCase(), where: [place], mode, days }));

const EUROPE = rulesFor('opt-in', [
  // ePrivacy directive 2002/58/EC article 5(3); GDPR articles 4(11) and 7; EDPB guidelines 05/2020 and 2/2023.
  'EU',
  // PECR regulation 6. What its schedule A1 exempts (Data (Use and Access) Act 2025, in force since 5 February 2026) a
  // site says of each service.
  'GB',
  // Telecommunications act article 45c asks for less, the data protection act's article 6(6) and (7) for as much where
  // visitors are profiled: the strict reading.
  'CH',
]);

const AMERICA = rulesFor(
  'opt-out',
  [
    // State by state in states.ts. Where a state asks for less, or for nothing, the same is done, and the signal is heard.
    'US',
  ],
  YEAR,
);

const OTHERS = rulesFor('opt-in', [
  // Quebec, Law 25 (act on the protection of personal information in the private sector) section 8.1: off by default.
  'CA-QC',
  // LGPD article 8; the ANPD's guide on cookies, 18 October 2022: reject all on the first layer, off by default.
  'BR',
]);

/** The lists by name. A shop that sells in the United States alone adds `"region": "US"`. */
export const PRESETS: Readonly<Record<string, readonly RegimeConfig[]>> = {
  worldwide: [...EUROPE, ...AMERICA, ...OTHERS],
  eu: EUROPE,
  us: AMERICA,
};
