/** Columns of a terminal, and of a mail that every reader shows unbroken. */
export const pageWidth = 80;

/** Columns between the two halves of the letterhead and of the end block. */
export const gutter = 2;

/** Narrower than the page, as a centred title is on paper. */
export const subjectWidth = 64;
