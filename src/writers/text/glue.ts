/** A space that must not end a line. NUL, because the data cannot hold it; wrapping gives a plain space back. */
export const glue = '\u0000';
