/** Columns of a terminal, and of a mail that every reader shows unbroken. */
export const pageWidth = 80;

/** Columns between the two halves of the letterhead and of the end block. */
export const gutter = 2;
