import { figureText } from '../report/figureText.js';
import type { Cell, Inline, Table } from '../report/tree.js';
import { upperFirst } from '../report/vietnamese/changeFirstLetter.js';
import { alsoCounted, countedIn, keyNames, lineNumbers } from '../report/vietnamese/sourceWords.js';
import { excerptOf } from './excerptOf.js';
import type { Explanation } from './explainFigure.js';
import { formulaInlines } from './formulaInlines.js';
import { isName } from './isName.js';
import { keysOf, linesOf, registersOf } from './linesOf.js';

/** A figure, or several that are names of one thing: "28-NQ/TW" wherever it is written, and "23/5/2018", its day. */
export type SourceRow = readonly [Explanation, ...Explanation[]];

/** A column of a table of figures: its head, and what stands in it for a figure. */
export interface SourceColumn {
  readonly head: string;
  readonly align: Table['columns'][number];
  readonly cell: (row: SourceRow) => Cell;
}

const FIGURE: SourceColumn = {
  head: 'Số liệu',
  align: 'center',
  cell: figureCell,
};
const WORDS: SourceColumn = {
  head: 'Nội dung',
  align: 'left',
  cell: (row) => {
    const [{ sentences, figure }] = row;
    return excerptOf(sentences, figure.id, new Set(row.map((one) => one.figure.id)));
  },
};
const BASIS: SourceColumn = { head: 'Nguồn', align: 'left', cell: basisCell };
const ACCORDING: SourceColumn = { head: 'Theo', align: 'left', cell: accordingCell };

/** What each figure says, where it comes from and, where the data name anyone, according to whom. No column is empty. */
export function sourceTable(rows: readonly SourceRow[], more: readonly SourceColumn[] = []): Table {
  const isUsed = ({ cell }: SourceColumn): boolean => rows.some((row) => cell(row).length > 0);
  const columns = [FIGURE, WORDS, BASIS, ACCORDING, ...more].filter(isUsed);
  return {
    type: 'table',
    fine: true,
    columns: columns.map(({ align }) => align),
    header: columns.map(({ head }) => [text(head)]),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Each text once, parted by what no number has in it: "124-KH/TU; 22/6/2018". */
function figureCell(row: SourceRow): Cell {
  const figures = row.map(({ figure }) => figure);
  const once = figures.filter(({ text }, index) => figures.findIndex((one) => one.text === text) === index);
  return once.flatMap(({ id, text: said }, index) => [...(index === 0 ? [] : [text('; ')]), figureText(id, said)]);
}

/** "Dòng 183, công bố"; "Tính toán: 08 × khoảng 200 (dòng 150, 163)"; keys in place of lines where there are none. */
function basisCell(row: SourceRow): Cell {
  const [{ basis, figure }] = row;
  const [lines, keys, registers] = [linesOf(row), keysOf(row), registersOf(row)];
  if (basis.type === 'computed') {
    // Of another file, a figure is known by its name there.
    const from = basis.from.length === 0 ? 'Theo ' : 'Tính toán: ';
    const places = [
      ...(lines.length === 0 ? [] : [lineNumbers(lines)]),
      ...(keys.length === 0 ? [] : [keyNames(keys)]),
      ...(registers.length === 0 ? [] : [countedIn(registers)]),
    ];
    return [text(from), ...formulaInlines(basis), text(places.length === 0 ? '' : ` (${places.join('; ')})`)];
  }
  if (registers.length > 0) return upperFirst([text(countedIn(registers))]);
  const place = keys.length > 0 ? keyNames(keys) : lineNumbers(lines);
  return upperFirst([text(`${place}${isName(figure) ? '' : ', công bố'}`)]);
}

/** The source that the data name, and what others say: "Báo cáo của BHXH tỉnh; Cục Thống kê: 126.300". */
function accordingCell([{ basis }]: SourceRow): Cell {
  if (basis.type === 'computed') return [];
  const source = basis.source === null ? [] : [basis.source];
  const others = basis.others.map(({ source: who, figure }) => [
    ...who,
    text(': '),
    figureText(figure.id, figure.text),
  ]);
  const counted = basis.counted === null ? [] : [[text(alsoCounted(basis.counted.text, basis.counted.place.cells))]];
  return [...source, ...others, ...counted].flatMap((said, index) => (index === 0 ? said : [text('; '), ...said]));
}

function text(value: string): Inline {
  return { type: 'text', value };
}
