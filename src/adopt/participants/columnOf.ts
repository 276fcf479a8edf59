import { COLUMNS, type Column } from '../rules/columns.js';

/** What a column holds, by its heading. */
export function columnOf(heading: string): Column {
  const said = heading.normalize('NFC').toLocaleLowerCase('vi').trim();
  return COLUMNS.find(({ words }) => words.test(said))?.column ?? 'other';
}
