// The characters that a record is made of, and those that a cookie may have.
import fc from 'fast-check';

/** The characters a cookie's value may have as it is: RFC 6265, section 4.1.1. */
export const COOKIE_OCTETS = /^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/;

/** One of some characters. */
export const unit = (characters: string) => fc.constantFrom(...Array.from(characters));

/** The letters of a record. */
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/** Its digits. */
export const DIGITS = '0123456789';
