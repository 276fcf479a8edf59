import type { Finding } from '../../diagnostics/finding.js';
import type { PlaceColumn, RegisterColumn } from '../../diagnostics/registerCodes.js';
import type { Quantity } from '../../quantity/quantity.js';
import { cellName } from '../cells/cellName.js';
import { cellWords } from '../cells/cellWords.js';
import { lettersIssue } from '../cells/lettersIssue.js';
import { type CellReading, readCountCell } from '../cells/readCountCell.js';
import { readRateCell } from '../cells/readRateCell.js';
import type { GridRow } from '../grid.js';
import type { RegisterTable } from '../readTable.js';
import { placeIn, type RegisterIssue, registerFinding } from '../registerFinding.js';
import { checkTotals } from '../rows/checkTotals.js';
import { isOrdinal, rowKinds } from '../rows/rowKinds.js';
import { spellingKey } from '../rows/spelling.js';

/** One locality: a district, a commune, an office. */
export interface PlaceLine {
  readonly name: string;
  readonly row: number;
  readonly values: ReadonlyMap<PlaceColumn, { readonly quantity: Quantity; readonly cell: string }>;
}

export interface ReadPlaces {
  readonly places: readonly PlaceLine[];
  readonly findings: readonly Finding[];
}

/** The rows of a table of localities. Sums of parts and of all ("I. Khu vực thành thị", "Tổng cộng") are no localities. */
export function readPlaces(table: RegisterTable): ReadPlaces {
  const { view, header } = table;
  const findings: Finding[] = [];
  const say = (row: GridRow, at: number, issue: RegisterIssue): void => {
    findings.push(registerFinding(placeIn(view, [at, row.number]), issue));
  };
  const nameAt = header.columns.get('name') ?? 0;
  const measured = [...header.columns].filter((entry): entry is [PlaceColumn, number] => isPlaceColumn(entry[0]));
  const numbers = view.rows.filter(({ number }) => number > header.bottom).map(numberOf);
  const isNumbered = numbers.some((number) => /^\d/.test(number));
  /** "1" above "1.1" and "1.2". */
  const parents = new Set(numbers.flatMap((number) => /^(\d+)[.,]\d/.exec(number)?.[1] ?? []));
  const known = rowKinds(table, isPlace, isPart);
  const listed = new Map(
    measured
      .filter(([column]) => !isRate(column))
      .map(([column]) => [column as RegisterColumn, new Map<number, Quantity['low'] | 'unread'>()]),
  );
  const places: PlaceLine[] = [];
  const first = new Map<string, number>();

  for (const { row, kind } of known) {
    if (kind === 'broken') say(row, nameAt, { code: 'row-lacks', args: { column: 'name', counted: false } });
    if (kind !== 'data') continue;
    const values = valuesOf(row);
    const name = cellWords(view.own(row, nameAt)).replace(/^\d+[.)] ?/, '');
    const issue = lettersIssue(name);
    if (issue !== null) say(row, nameAt, issue);
    const twin = first.get(spellingKey(name));
    if (twin !== undefined) say(row, nameAt, { code: 'place-twice', args: { first: twin } });
    else {
      first.set(spellingKey(name), row.number);
      places.push({ name, row: row.number, values });
    }
  }
  return { places, findings: [...findings, ...checkTotals(table, known, listed, null)] };

  function numberOf(row: GridRow): string {
    return header.numbering === null ? '' : cellWords(view.own(row, header.numbering));
  }

  /** Where rows bear numbers, those with "I" or "A" are sums of the rows below them, and so is 1 above 1.1. */
  function isPart(row: GridRow): boolean {
    const number = numberOf(row);
    return parents.has(number) || (isNumbered && isOrdinal(number));
  }

  function isPlace(row: GridRow): boolean {
    if (view.own(row, nameAt)?.type !== 'text') return false;
    return /^\d/.test(numberOf(row)) || measured.some(([, at]) => view.own(row, at) !== undefined);
  }

  function valuesOf(row: GridRow): PlaceLine['values'] {
    const values = new Map<PlaceColumn, { quantity: Quantity; cell: string }>();
    for (const [column, at] of measured) {
      const merge = view.mergeAt(row.number, at);
      if (merge !== null && merge.bottom > merge.top) {
        const cells = `${cellName(merge.left, merge.top)}:${cellName(merge.right, merge.bottom)}`;
        if (merge.top === row.number) say(row, at, { code: 'cell-shared', args: { cells } });
        listed.get(column)?.set(row.number, 'unread');
        continue;
      }
      const reading = readingOf(row, column, at);
      if (reading === null) {
        if (!isRate(column)) say(row, at, { code: 'row-lacks', args: { column, counted: true } });
        continue;
      }
      if ('code' in reading) say(row, at, reading);
      else values.set(column, { quantity: reading.value, cell: cellName(at, row.number) });
      listed.get(column)?.set(row.number, 'code' in reading ? 'unread' : reading.value.low);
    }
    return values;
  }

  function readingOf(row: GridRow, column: PlaceColumn, at: number): CellReading<Quantity> {
    return (isRate(column) ? readRateCell : readCountCell)(view.own(row, at), column);
  }
}

function isRate(column: PlaceColumn): boolean {
  return column.endsWith('.percent') || column.endsWith('.coverage');
}

function isPlaceColumn(column: RegisterColumn): column is PlaceColumn {
  return /^(?:total|social|compulsory|voluntary|health|unemployment)(?:\.|$)/.test(column);
}
