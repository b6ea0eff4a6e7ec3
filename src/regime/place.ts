// Places as codes: "DE", "US-CA" (ISO 3166), "EU" and "*". What is not such a code is no place. Pure.
import { attempt } from '../core/attempt.js';

/**
 * Where EU law on cookies holds. The 27: https://european-union.europa.eu/principles-countries-history/eu-countries_en
 * IS, LI, NO: EEA Joint Committee decision 154/2018 takes over the GDPR. The last line has codes of its own but is part of
 * the EU: Åland and the outermost regions, TFEU article 355(1) and (4).
 */
const EEA =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' + // EU
  'IS LI NO ' + // EEA
  'AX GF GP MF MQ RE YT'; // EU

/**
 * A place in the form in which places are compared; throws at what is not one. Not a place is any code that stands for
 * "unknown" (XX, ZZ, AP, all that ISO 3166 leaves to its users), nor UK and EL, which are GB and GR, nor UN and EZ, nor a number
 * where parts have letters: taken for a place, each would get the rule of the rest of the world.
 */
export const parsePlace = (value: string): string =>
  (
    /^(\*|(?!AA|AP|EL|EZ|Q[M-Z]|U[KN]|X[^K]|ZZ|US-\d|CA-\d)[A-Z]{2}(-(?!XX|ZZ)[A-Z\d]{1,3})?)$/.exec(
      value.toUpperCase(),
    ) as RegExpExecArray
  )[0];

/** The same, or nothing for what is not a place. An empty value is sorted out first, since throwing is slow. */
export const readPlace = (value: unknown): string | undefined =>
  value ? attempt(() => parsePlace(value as string)) : undefined;

/** The places that a place lies in, itself first, everywhere last: "US-CA", "US", "*", or "FR", "EU", "*". */
export function placesAround(place: string): readonly string[] {
  const country = place.slice(0, 2);
  return [place, country, EEA.includes(country) ? 'EU' : country, '*'];
}
