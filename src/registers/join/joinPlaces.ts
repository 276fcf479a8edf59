import type { PlaceColumn, PlaceMeasure } from '../../diagnostics/registerCodes.js';
import type { RegisterPlace } from '../../diagnostics/source.js';
import { isMap, type RawMap } from '../../model/isMap.js';
import { MEASURE_LABELS, MEASURES } from '../../model/measures.js';
import type { PlaceLine } from '../places/readPlaces.js';
import { createDistinct } from './distinct.js';
import type { Joiner } from './joiner.js';
import { firstByKey, nameKey } from './nameKey.js';

/** A row of a table of places, and where it stands. */
export interface PlacedPlace extends PlaceLine {
  readonly file: string;
  readonly sheet: string | null;
}

/** One list of the model: a scheme, or how much of the people it covers. */
interface Topic {
  readonly measure: PlaceMeasure;
  readonly label: string;
  readonly isCoverage: boolean;
  /** What each column is a key of. */
  readonly keys: readonly (readonly [column: PlaceColumn, key: 'value' | 'plan' | 'percent'])[];
}

const TOPICS: readonly Topic[] = MEASURES.flatMap((measure): readonly Topic[] => [
  {
    measure,
    label: MEASURE_LABELS[measure],
    isCoverage: false,
    keys: [
      [measure, 'value'],
      [`${measure}.plan`, 'plan'],
      [`${measure}.percent`, 'percent'],
    ],
  },
  {
    measure,
    label: `Tỷ lệ bao phủ ${MEASURE_LABELS[measure]}`,
    isCoverage: true,
    keys: [[`${measure}.coverage`, 'value']],
  },
]);

/** The places of a data file with those of its tables: numbers, rows and lists that it lacks. */
export function joinPlaces(typed: unknown, places: readonly PlacedPlace[], joiner: Joiner): unknown {
  const lists: unknown[] = Array.isArray(typed) ? [...typed] : [];
  const distinct = createDistinct(lists, ({ label }) => [label]);
  for (const topic of TOPICS) {
    const rows = places.filter(({ values }) => topic.keys.some(([column]) => values.has(column)));
    const [first, ...others] = rows;
    if (first === undefined) continue;
    const found = lists.findIndex((list) => isMap(list) && isAbout(list, topic));
    const at = found === -1 ? lists.length : found;
    if (found === -1) joiner.put(['places', at], wholeOf([first, ...others]));
    const before: RawMap = found === -1 ? distinct(newList(topic)) : (lists[found] as RawMap);
    lists[at] = withRows(before, at, topic, rows, joiner);
  }
  return lists;
}

function newList({ measure, label, isCoverage }: Topic): RawMap {
  return isCoverage ? { label } : { label, measure };
}

/** By its scheme; a list of rates by its name alone. */
function isAbout(list: RawMap, { measure, label, isCoverage }: Topic): boolean {
  if (!isCoverage && typeof list.measure === 'string') return list.measure === measure;
  return nameKey(list.label) === nameKey(label);
}

function withRows(list: RawMap, at: number, { keys }: Topic, places: readonly PlacedPlace[], joiner: Joiner): RawMap {
  const rows: unknown[] = Array.isArray(list.rows) ? [...list.rows] : [];
  const known = firstByKey(rows, (row) => (isMap(row) ? nameKey(row.name) : null));
  const distinct = createDistinct(rows, (row) => [row.name]);
  for (const place of places) {
    const key = nameKey(place.name) ?? '';
    const found = known.get(key);
    const index = found ?? rows.length;
    known.set(key, index);
    const path = ['places', at, 'rows', index];
    if (found === undefined) joiner.put(path, cellsOf(place, null));
    const name = lowerLevel(place.name);
    const before: RawMap = found === undefined ? distinct({ name }) : (rows[found] as RawMap);
    const own = keys.flatMap(([column, key]) => {
      const value = place.values.get(column);
      if (value === undefined) return [];
      return [[key, joiner.number([...path, key], before[key], value.quantity, cellsOf(place, value.cell))] as const];
    });
    rows[index] = { ...before, ...Object.fromEntries(own) };
  }
  return { ...list, rows };
}

function cellsOf({ file, sheet, row }: PlacedPlace, cell: string | null): RegisterPlace {
  return { cells: [{ file, sheet, cell, rows: [row] }] };
}

/** Every table that rows of a list come from, with those rows. */
function wholeOf([first, ...others]: readonly [PlacedPlace, ...PlacedPlace[]]): RegisterPlace {
  const isSameTable = (a: PlacedPlace, b: PlacedPlace): boolean => a.file === b.file && a.sheet === b.sheet;
  const own = [first, ...others].filter((place) => isSameTable(place, first)).map(({ row }) => row);
  const [next, ...rest] = others.filter((place) => !isSameTable(place, first));
  const cells = { file: first.file, sheet: first.sheet, cell: null, rows: own };
  return { cells: [cells, ...(next === undefined ? [] : wholeOf([next, ...rest]).cells)] };
}

/** "Huyện An Lâm" in a cell is "huyện An Lâm" in a sentence; "An Lâm" and "BHXH thị xã" stay. */
function lowerLevel(name: string): string {
  const isLevel = /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu|Khu)(?= )/u.test(name);
  return isLevel ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
