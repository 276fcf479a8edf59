/**
 * What shall not be parted by the end of a page, for looks, may be so many lines high: all of it goes to the next page
 * (in LibreOffice also a paragraph that Word would part), and leaves at most a quarter of this one empty.
 */
export const KEPT_LINES = 8;
