import type { Finding } from '../../diagnostics/finding.js';
import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import { printShortDate } from '../../quantity/date/printDate.js';
import { readDate } from '../../quantity/date/readDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import { lettersIssue } from '../cells/lettersIssue.js';
import { cellProblem, readCountCell, wholeCount } from '../cells/readCountCell.js';
import { within } from '../cells/readDayCell.js';
import type { GridRow } from '../grid.js';
import type { RegisterTable } from '../readTable.js';
import { placeIn, type RegisterIssue, registerFinding } from '../registerFinding.js';
import { checkTotals } from '../rows/checkTotals.js';
import { rowKinds } from '../rows/rowKinds.js';
import { rowList } from '../rows/rowList.js';
import { createAttendance } from './attendance.js';
import { checkWords } from './checkWords.js';
import { EVENT_COLUMNS, type EventRow, eventRow, isEvent } from './eventRow.js';
import { type CountedLine, type CountedRow, createGroups } from './groups.js';
import { createTwins } from './twins.js';

/** Both days belong to it: "2025-01-01". */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export interface ReadEvents {
  readonly lines: readonly CountedLine[];
  readonly findings: readonly Finding[];
}

/** The rows of a period, counted by form and body. Every row is counted, or has a finding that says why it is not. */
export function readEvents(table: RegisterTable, kind: 'conferences' | 'media', period: DaySpan): ReadEvents {
  const { view, header } = table;
  const columns = EVENT_COLUMNS[kind];
  const findings: Finding[] = [];
  const say = (row: GridRow, column: RegisterColumn, issue: RegisterIssue): void => {
    findings.push(registerFinding(placeIn(view, [header.columns.get(column) ?? 0, row.number]), issue));
  };
  const groups = createGroups();
  const attendance = createAttendance(table);
  const twinOf = createTwins(table);
  const known = rowKinds(table, (row) => isEvent(table, row, columns));
  const counted: CountedRow[] = [];
  const rowCounts = new Map<number, Quantity['low'] | 'unread'>();

  for (const { row, kind: rowKind } of known) {
    if (rowKind !== 'data' && rowKind !== 'broken') continue;
    const event = eventRow(table, row, columns);
    if (rowKind === 'broken') {
      sayLacking(event);
      continue;
    }
    const people = attendance?.read(row) ?? null;
    const count = countOf(row);
    rowCounts.set(row.number, count?.low ?? 'unread');
    if (sayDay(event) || sayLacking(event) || sayForbidden(event) || count === null) continue;
    const twin = twinOf(row);
    if (twin !== null) {
      say(row, 'form', { code: 'row-twice', args: { first: twin } });
      continue;
    }
    const line: CountedRow = { row: row.number, form: oneLine(event.form), bodies: bodiesOf(event.body, kind), count };
    counted.push(line);
    const group = groups.add(line);
    attendance?.count(row, people, group);
  }
  const sharing = attendance?.finish() ?? [];
  const listed = attendance === null ? new Map() : new Map([['attendance' as const, attendance.listed]]);
  const hidden = known.flatMap(({ row, kind: rowKind }) => (rowKind === 'data' && row.hidden ? [row.number] : []));
  return {
    lines: groups.lines(),
    findings: [
      ...findings,
      ...sharing,
      ...checkWords(table, kind, counted),
      ...checkTotals(table, known, listed, rowCounts),
      ...(hidden.length === 0
        ? []
        : [registerFinding(placeIn(view), { code: 'rows-hidden', args: { rows: rowList(hidden) } })]),
    ],
  };

  /** How many events the row stands for: one, unless a column says otherwise. */
  function countOf(row: GridRow): Quantity | null {
    const at = header.columns.get('count');
    if (at === undefined) return ONE;
    const reading = readCountCell(view.own(row, at), 'count');
    if (reading === null) say(row, 'count', { code: 'row-lacks', args: { column: 'count', counted: false } });
    else if ('code' in reading) say(row, 'count', reading);
    return reading !== null && 'value' in reading ? reading.value : null;
  }

  /** What keeps the cell of a row from being read at all. */
  function problemAt(row: GridRow, column: RegisterColumn): RegisterIssue | null {
    const at = header.columns.get(column);
    return cellProblem(at === undefined ? undefined : view.seen(row, at));
  }

  /** Whether the row's day keeps it from being counted. */
  function sayDay({ row, day }: EventRow): boolean {
    const problem = problemAt(row, 'date');
    if (problem !== null) {
      say(row, 'date', problem);
      return true;
    }
    if (day.type === 'unread') {
      say(row, 'date', { code: 'row-date-unread', args: { text: day.text, reason: day.reason } });
      return true;
    }
    const date = printShortDate(day.date);
    const place = within(day.date, period.from, period.to);
    if (place === 'partly') say(row, 'date', { code: 'row-date-unread', args: { text: date, reason: 'imprecise' } });
    if (place === 'out') {
      const [from, to] = [period.from, period.to].map(printedDay);
      say(row, 'date', { code: 'row-outside-period', args: { date, from: from ?? '', to: to ?? '' } });
    }
    if (day.fromNumber && place === 'in') {
      const at = header.columns.get('date') ?? 0;
      const cell = view.seen(row, at);
      const number = cell?.type === 'number' ? String(cell.value) : '';
      say(row, 'date', { code: 'row-date-number', args: { number, date } });
    }
    return place !== 'in';
  }

  function sayLacking({ row, form, body, day }: EventRow): boolean {
    const column: RegisterColumn | null =
      form === '' ? 'form' : body === '' ? columns.body : day.type === 'unread' ? 'date' : null;
    if (column === null) return false;
    say(row, column, problemAt(row, column) ?? { code: 'row-lacks', args: { column, counted: false } });
    return true;
  }

  function sayForbidden({ row, form, body }: EventRow): boolean {
    const words = [
      ['form', form],
      [columns.body, body],
    ] as const;
    const found = words.flatMap(([column, text]) => {
      const issue = lettersIssue(text.replaceAll('\n', ' '));
      return issue === null ? [] : [{ column, issue }];
    });
    for (const { column, issue } of found) say(row, column, issue);
    return found.length > 0;
  }
}

const ONE = wholeCount(1);

/** "2025-01-01" → "01/01/2025". */
function printedDay(day: string): string {
  const { value } = readDate(day);
  return value === null ? day : printShortDate(value);
}

/** Bodies that held an event together stand behind each other with ";" or line by line. */
function bodiesOf(text: string, kind: 'conferences' | 'media'): readonly string[] {
  if (kind === 'media') return [oneLine(text)];
  const bodies = text.split(/[;\n]/).map((body) => body.trim());
  return bodies.filter((body) => body !== '');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
