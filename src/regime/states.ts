// The United States by name, for the doctor. The preset's one rule for the country does what the strictest of them asks.

/**
 * Whose law makes a browser's signal (GPC) an opt-out of targeting and sale: California (CCPA regulations, 11 CCR
 * 7025(c)(1)), Colorado (4 CCR 904-3 part 5), Connecticut, Delaware, Maryland, Minnesota, Montana, Nebraska, New Hampshire,
 * New Jersey, Oregon, Texas (each in its privacy act, under universal opt-out).
 */
export const GPC_STATES = ['CA', 'CO', 'CT', 'DE', 'MD', 'MN', 'MT', 'NE', 'NH', 'NJ', 'OR', 'TX'];

/** The others: opting out by an act (Florida, Indiana, Iowa, Kentucky, Rhode Island, Tennessee, Utah, Virginia), or no act. */
export const OTHER_STATES =
  'AK AL AR AZ DC FL GA HI IA ID IL IN KS KY LA MA ME MI MO MS NC ND NM NV NY OH OK PA RI SC SD TN UT VA VT WA WI WV WY';
