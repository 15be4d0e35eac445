/** Length of the modelled endoscope, cm: `_ALONG` runs from 0 at the tip to 1 here. */
export const SCOPE_LENGTH_CM = 75;
