import type { Block, Inline } from '../../report/tree.js';
import { lowerFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { headingLabel } from '../../report/vietnamese/headingLabel.js';
import { joinList } from '../../report/vietnamese/joinList.js';
import { isShared, type Row, type SharedRow } from '../compareRow.js';
import type { Comparison } from '../compareYears.js';
import { GROUPS } from '../rows/groups.js';
import { type Side, unitName } from '../side.js';
import { labelCell, text } from './cells.js';
import { GROUP_TITLES } from './groupTitles.js';
import { type Heads, periodWords, speakerOf } from './heads.js';
import { joinWords } from './joinWords.js';
import type { Speech } from './speech.js';
import { changeTable, obstacleTable, onlyTable, targetTable } from './tables.js';

/** What is to be shown of a comparison. */
export interface Shown {
  readonly comparison: Comparison;
  /** Empty where none of them changed. */
  readonly rows: readonly Row[];
  /** Whether there is anything at all of what is asked for. */
  readonly found: boolean;
  /** Whether only what became of the targets is asked for. */
  readonly targetsOnly: boolean;
}

const UNCHANGED = 'Không có số liệu nào thay đổi.';
const NOTHING = 'Cả hai bên đều không có số liệu nào như vậy.';

/** Tables of what changed, of targets, of what only one of the two has, and of what cannot be compared. */
export function comparisonBody(
  { comparison, rows, found, targetsOnly }: Shown,
  heads: Heads,
  speech: Speech,
): readonly Block[] {
  const noted = notes(comparison, speech);
  if (rows.length === 0) return [...noted, paragraph([text(found ? UNCHANGED : NOTHING)])];
  const both = rows.filter(isShared);
  const none = !comparison.rows.some(isShared);
  const perhaps = perhapsSection(comparison, rows, heads, speech);
  const sections = targetsOnly ? [targets(rows, heads, speech)] : [...allSections(rows, both, heads, speech), perhaps];
  return [
    ...noted,
    ...(none ? [paragraph([text('Hai bên không có chỉ tiêu nào chung nên không có gì để so sánh.')])] : []),
    ...sections
      .filter((section) => section !== null)
      .flatMap(({ title, blocks }, index, { length }): readonly Block[] => [
        { type: 'heading', level: 2, label: length === 1 ? '' : headingLabel(2, index + 1), children: title },
        ...blocks,
      ]),
  ];
}

type Section = { readonly title: readonly Inline[]; readonly blocks: readonly Block[] } | null;

function allSections(
  rows: readonly Row[],
  both: readonly SharedRow[],
  heads: Heads,
  speech: Speech,
): readonly Section[] {
  const compared = both.filter(({ status }) => status !== 'incomparable');
  // A goal of which nothing is known stands with its milestones alone.
  const known = rows.filter(({ older, newer }) => [older, newer].some((side) => side !== null && side.figure !== null));
  const of = (status: Row['status']) => known.filter((row) => row.status === status);
  return [
    ...GROUPS.map((group) =>
      section(
        compared.filter((row) => row.group === group),
        [text(GROUP_TITLES[group])],
        (some) => changeTable(some, heads, speech),
      ),
    ),
    targets(rows, heads, speech),
    section(of('appeared'), [text('Chỉ có ở '), ...lowerFirst(heads.newer)], (some) =>
      onlyTable(some, heads.newer, speech),
    ),
    section(of('disappeared'), [text('Chỉ có ở '), ...lowerFirst(heads.older)], (some) =>
      onlyTable(some, heads.older, speech),
    ),
    section(of('incomparable'), [text('Không so sánh được')], (some) => obstacleTable(some, heads, speech)),
  ];
}

/** What may be one thing in other words, and how to make it one. */
function perhapsSection({ perhaps }: Comparison, rows: readonly Row[], heads: Heads, speech: Speech): Section {
  const shown = perhaps.filter(({ older, newer }) => rows.includes(older) && rows.includes(newer));
  if (shown.length === 0) return null;
  const items = shown.map((pair) => [
    ...named(pair.older, heads.older, speech),
    text(' và '),
    ...named(pair.newer, heads.newer, speech),
    ...joinWords(pair, speech),
  ]);
  return { title: [text('Có thể là một chỉ tiêu ghi bằng hai cách')], blocks: [{ type: 'list', items }] };
}

function named(row: Row, head: Heads['older'], speech: Speech): readonly Inline[] {
  return [text('"'), ...labelCell(row, speech), text('" ('), ...lowerFirst(head), text(')')];
}

/** Of a plan the share that was reached; of what is no plan, what was reached and what was wanted, which must be said. */
function targets(rows: readonly Row[], heads: Heads, speech: Speech): Section {
  const some = rows.filter((row) => row.targets.length > 0);
  if (some.length === 0) return null;
  const ofTwo = some.some(({ targets: all }) =>
    all.some(({ older, newer }) => [older, newer].some((one) => one?.percent === null && one.wanted !== null)),
  );
  const told = paragraph([text('Kế hoạch ghi tỷ lệ thực hiện; tỷ lệ và mốc ghi số đạt được / số phải đạt.')]);
  const table = targetTable(some, heads, speech);
  return { title: [text('Thực hiện kế hoạch, chỉ tiêu')], blocks: ofTwo ? [told, table] : [table] };
}

function section<R extends Row>(
  rows: readonly R[],
  title: readonly Inline[],
  table: (rows: readonly R[]) => Block,
): Section {
  return rows.length === 0 ? null : { title, blocks: [table(rows)] };
}

/** What must be known before the tables are read. */
function notes(comparison: Comparison, speech: Speech): readonly Block[] {
  const { older, newer, otherUnit, otherLength } = comparison;
  const [then, now] = [speakerOf(older, 'older'), speakerOf(newer, 'newer')];
  const sums = (
    [
      [older, then],
      [newer, now],
    ] as const
  ).filter(([side]) => side.length > 1);
  return [
    ...(otherUnit
      ? [
          paragraph([
            text('Đây là số liệu của hai đơn vị khác nhau; chênh lệch không phải là tăng, giảm theo thời gian.'),
          ]),
        ]
      : []),
    ...sums.map(([side, speaker]) =>
      paragraph([text('Số liệu '), ...periodWords(speaker, speech), text(` là tổng của ${names(side)}.`)]),
    ),
    ...(otherLength
      ? [
          paragraph([
            text(
              'Hai kỳ dài ngắn khác nhau nên số hội nghị, tin, bài, tài liệu, thu, chi và các kết quả khác trong kỳ không được so sánh.',
            ),
          ]),
        ]
      : []),
  ];
}

function names(side: Side): string {
  return joinList(side.map(unitName));
}

function paragraph(children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}
