import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import { cellWords } from '../cells/cellWords.js';
import { isDash } from '../cells/readCountCell.js';
import { type DayReading, readDayCell } from '../cells/readDayCell.js';
import type { GridCell, GridRow } from '../grid.js';
import type { RegisterTable } from '../readTable.js';

/** How the rows of events and of media items are read: both say when, in what form, and who. */
export interface EventColumns {
  /** Who held it, or where it came out. */
  readonly body: 'organisers' | 'outlet';
  /** What else tells that there was something. */
  readonly details: readonly RegisterColumn[];
}

export const EVENT_COLUMNS: Readonly<Record<'conferences' | 'media', EventColumns>> = {
  conferences: { body: 'organisers', details: ['attendance', 'place', 'count'] },
  media: { body: 'outlet', details: ['title', 'count'] },
};

/** What a row says of its event; what is merged downwards holds for each of its rows. */
export interface EventRow {
  readonly row: GridRow;
  readonly day: DayReading;
  /** Empty where nothing stands there. */
  readonly form: string;
  readonly body: string;
}

export function eventRow({ view, header }: RegisterTable, row: GridRow, { body }: EventColumns): EventRow {
  const seen = (column: RegisterColumn): GridCell | undefined => {
    const at = header.columns.get(column);
    return at === undefined ? undefined : view.seen(row, at);
  };
  const text = (column: RegisterColumn): string => {
    const cell = seen(column);
    if (cell === undefined || cell.type === 'error' || isDash(cell)) return '';
    return cell.type === 'text' ? cell.text : cellWords(cell);
  };
  return { row, day: readDayCell(seen('date'), view.from1904), form: text('form'), body: text(body) };
}

/** Whether a row tells of an event, be it only in part: a day and something more, or a form with its body or a number. */
export function isEvent(table: RegisterTable, row: GridRow, columns: EventColumns): boolean {
  const { view, header } = table;
  const owns = (column: RegisterColumn): boolean => {
    const at = header.columns.get(column);
    const cell = at === undefined ? undefined : view.own(row, at);
    return cell !== undefined && !isDash(cell);
  };
  const { day, form, body } = eventRow(table, row, columns);
  const ownDetails = columns.details.some(owns);
  const ownWords = owns('form') || owns(columns.body);
  if (day.type === 'day') return ownWords || ownDetails;
  if (form !== '' && body !== '') return ownWords || ownDetails;
  return ownWords && ownDetails && (form !== '' || body !== '');
}
