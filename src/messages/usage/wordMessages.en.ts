import type { WordPlace } from '../../diagnostics/source.js';
import type { WordMessages } from './wordMessages.js';

export const wordMessagesEn: WordMessages = {
  wordTemplateFormat: ({ format }) =>
    `A Word template makes Word files, not ${format}; leave out -f ${format}, or use a text template (.md.hbs).`,
  ejectWordOnly: ({ set, usual }) =>
    `The set "${set}" has no Word form; copy the set "${usual}", or leave out --docx for the text templates.`,
};

/** Where a paragraph of a Word file stands. */
export const wordPlaceEn = ({ part, isBody, heading, cell }: WordPlace): string =>
  [
    isBody ? 'body' : part,
    ...(heading === null ? [] : [`under "${heading}"`]),
    ...(cell === null ? [] : [`table ${cell.table}, row ${cell.row}, cell ${cell.cell}`]),
  ].join('; ');
