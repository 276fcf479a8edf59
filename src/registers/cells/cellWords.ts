import { printShortDate } from '../../quantity/date/printDate.js';
import type { GridCell } from '../grid.js';

/** What a cell shows, on one line; empty for an empty one. */
export function cellWords(cell: GridCell | undefined): string {
  switch (cell?.type) {
    case undefined:
    case 'uncalculated':
      return '';
    case 'text':
    case 'error':
      return cell.text.replaceAll('\n', ' ');
    case 'number':
      return (
        `${cell.percent ? Number((cell.value * 100).toPrecision(15)) : cell.value}`.replace('.', ',') +
        (cell.percent ? '%' : '')
      );
    case 'date':
      return printShortDate(cell.date);
  }
}
