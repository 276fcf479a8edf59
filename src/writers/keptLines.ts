/**
 * A table may be so many lines high and not be parted by the end of a page: all of it goes to the next one, and with its
 * caption leaves at most a quarter of this one empty. So may words that announce what follows.
 */
export const KEPT_LINES = 8;

/** So many lines may go with the signature: with it they leave at most a third of a page empty. */
export const SIGNED_LINES = 6;

/** So many lines surely fit on a page with the signature. */
export const LINES_ABOVE_SIGNATURE = 20;
