import type { Cell, Table } from '../../report/tree.js';
import { precisionWord } from '../../report/vietnamese/citationText.js';
import type { Row, SharedRow } from '../compareRow.js';
import type { TargetRow } from '../compareTargets.js';
import { type IndicatorTarget, type Label, MILESTONE } from '../rows/indicator.js';
import type { SideFigure } from '../sideFigures.js';
import { changeCell, estimateMark, labelCell, percentCell, spanWords, text, valueCell } from './cells.js';
import type { Heads } from './heads.js';
import { obstacleText } from './reasonText.js';
import type { Speech } from './speech.js';

type Column = readonly [head: Cell, align: Table['columns'][number]];

const WHAT: Column = [[text('Chỉ tiêu')], 'left'];

/** Figures that both periods have, and what changed; the column of percentages only where there is one. */
export function changeTable(rows: readonly SharedRow[], heads: Heads, speech: Speech): Table {
  if (rows.every(isRate)) return rateTable(rows, heads, speech);
  const inPercent = rows.some(({ percent }) => percent !== null);
  const columns: readonly Column[] = [
    WHAT,
    [heads.older, 'right'],
    [heads.newer, 'right'],
    [[text(heads.words.change)], 'right'],
    ...(inPercent ? [[[text(heads.words.percent)], 'right'] as const] : []),
  ];
  return tableOf(columns, rows, (row) => [
    labelCell(row, speech),
    valueCell(row.older, speech),
    valueCell(row.newer, speech),
    changeCell(row, heads.words, speech),
    ...(inPercent ? [percentCell(row, speech)] : []),
  ]);
}

/** Rates change by percentage points alone. */
function rateTable(rows: readonly SharedRow[], heads: Heads, speech: Speech): Table {
  const columns: readonly Column[] = [
    WHAT,
    [heads.older, 'right'],
    [heads.newer, 'right'],
    [[text(`${heads.words.change}, điểm phần trăm`)], 'right'],
  ];
  return tableOf(columns, rows, (row) => [
    labelCell(row, speech),
    valueCell(row.older, speech),
    valueCell(row.newer, speech),
    row.points === null
      ? changeCell(row, heads.words, speech)
      : [...estimateMark(row), speech.put(row.points), ...spanWords(row, speech)],
  ]);
}

function isRate({ newer }: SharedRow): boolean {
  return newer.figure?.quantity.kind === 'rate';
}

/** Figures that only one of the two has. */
export function onlyTable(rows: readonly Row[], head: Cell, speech: Speech): Table {
  const why = rows.some(({ obstacle }) => obstacle !== null);
  const columns: readonly Column[] = [WHAT, [head, 'right'], ...(why ? [[[text('Ghi chú')], 'left'] as const] : [])];
  return tableOf(columns, rows, (row) => [
    labelCell(row, speech),
    valueCell(row.head, speech),
    ...(why ? [obstacleText(row, speech)] : []),
  ]);
}

/** Figures of one name that are not two counts of one thing, and why. */
export function obstacleTable(rows: readonly Row[], heads: Heads, speech: Speech): Table {
  const columns: readonly Column[] = [WHAT, [heads.older, 'right'], [heads.newer, 'right'], [[text('Lý do')], 'left']];
  return tableOf(columns, rows, (row) => [
    labelCell(row, speech),
    valueCell(row.older, speech),
    valueCell(row.newer, speech),
    obstacleText(row, speech),
  ]);
}

/** What became of plans and targets. */
export function targetTable(rows: readonly Row[], heads: Heads, speech: Speech): Table {
  const lines = rows.flatMap((row) => row.targets.map((target) => ({ row, target })));
  const inPoints = lines.some(({ target }) => target.points !== null);
  const columns: readonly Column[] = [
    WHAT,
    [heads.older, 'right'],
    [heads.newer, 'right'],
    ...(inPoints ? [[[text('Thay đổi (điểm phần trăm)')], 'right'] as const] : []),
    [[text('Kết quả')], 'left'],
  ];
  return tableOf(columns, lines, ({ row, target }) => [
    targetLabel(row, target, speech),
    reachedCell(target.older, row.older, speech),
    reachedCell(target.newer, row.newer, speech),
    ...(inPoints ? [target.points === null ? [] : [speech.put(target.points)]] : []),
    [text(heads.words.outcomes[target.outcome])],
  ]);
}

/**
 * "BHXH tự nguyện (người): kế hoạch BHXH Việt Nam giao"; a milestone says its year; who set a plan is said where one value
 * has several. The year is said where both periods mean the same one: that of a yearly plan moves on with them.
 */
function targetLabel(row: Row, { older, newer, head }: TargetRow, speech: Speech): Cell {
  const named = labelCell(row, speech);
  if (row.targets.length < 2 && head.name !== MILESTONE) return named;
  const { speaker } = (newer === null ? row.older : row.newer) ?? row.head;
  const words = speech.say([head.name, ...giverWords(head)], speaker);
  const isSameYear = older === null || newer === null || older.year?.value === newer.year?.value;
  return [...named, text(': '), ...words, ...(isSameYear ? yearWords(head, speech) : [])];
}

/** A plan is given; a milestone is set in some document. */
function giverWords({ giver, name }: IndicatorTarget): Label {
  if (giver === null) return [];
  return name === MILESTONE ? [' theo ', giver] : [' ', giver, ' giao'];
}

function yearWords({ year }: IndicatorTarget, speech: Speech): Cell {
  return year === null ? [] : [text(` đến ${precisionWord(year.text)} `), speech.put(year)];
}

/** Of a plan the share that was reached: "96,06%". Of a rate what was reached and what was wanted: "90,48% / 90,2%". */
function reachedCell(target: IndicatorTarget | null, side: SideFigure | null, speech: Speech): Cell {
  if (target === null) return [];
  if (target.percent !== null) return [speech.put(target.percent)];
  const value = side?.figure == null ? [text('chưa có')] : valueCell(side, speech);
  return target.wanted === null ? value : [...value, text(' / '), speech.put(target.wanted)];
}

function tableOf<T>(columns: readonly Column[], lines: readonly T[], cells: (line: T) => readonly Cell[]): Table {
  return {
    type: 'table',
    columns: columns.map(([, align]) => align),
    header: columns.map(([head]) => head),
    rows: lines.map(cells),
  };
}
