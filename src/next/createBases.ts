import { type Comparand, comparable } from '../compare/comparable/comparable.js';
import { dayOf } from '../compare/rows/time.js';
import { figuresCalled, type SideFigure } from '../compare/sideFigures.js';
import type { Path } from '../diagnostics/finding.js';
import { summarise } from '../indicators/summarise.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { isCounted } from '../quantity/bounds/sureOrder.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import { firstDay, lastDay, printShortDate } from '../quantity/date/printDate.js';
import { printNumber } from '../quantity/print/printNumber.js';
import type { Quantity } from '../quantity/quantity.js';
import { endYearLater, type NextPeriod } from './nextPeriod.js';

/** An item of `changes` at a path of the file; null where there is none. */
export type BaseAt = (path: Path) => string | null;

/**
 * This year's values as what next year's are held against, ready for the change to be worked out. None where the two
 * could not be compared, and where not every number of next year would say a rise or a fall (approximate values, ranges,
 * ratios). The base of an estimate is left open for the actual number.
 */
export function createBases(unit: UnitYear, next: NextPeriod): BaseAt {
  const { period } = unit;
  const summary = summarise(unit);
  const rows = new Map(
    figuresCalled([{ file: '', unit, summary }], [], 'older').flatMap((row) =>
      [row.indicator.id, ...row.twins].flatMap((id) => {
        const origin = summary.figures.get(id)?.origin;
        return origin?.type === 'given' ? [[origin.path.slice(0, -1).join('.'), row] as const] : [];
      }),
    ),
  );
  return (path) => {
    const beside = path.slice(0, -1);
    const row = next.year === null ? undefined : rows.get(beside.join('.'));
    const value = row === undefined ? null : valueAt(unit, beside);
    if (row === undefined || value === null || comparable(row, yearOn(row, unit, next)) !== null) return null;
    const { estimate } = row.indicator;
    const base = estimate ? '' : `"${plainText(value)}" `;
    return `{ against: ${againstWords(row, period)}, base: ${base}}`;
  };
}

/** The number that `changes` beside it are about; null where nothing could be worked out from it. */
function valueAt(unit: UnitYear, path: Path): Quantity | null {
  const { value, count, each, total, percent } = path.reduce<unknown>(
    (here, step) => (here as Readonly<Record<string, unknown>>)[step],
    unit,
  ) as Readonly<Partial<Record<'value' | 'count' | 'each' | 'total' | 'percent', Quantity>>>;
  // Of a place, it is the share of a plan.
  const found = value ?? count ?? total ?? (path[0] === 'places' ? undefined : percent);
  // Next year's total may be left to be worked out from the people at each, and then nothing stands for it in the file.
  return found === undefined || each !== undefined || !isCounted(found) || found.whole !== null ? null : found;
}

/** The same figure in next year's file, where it stands on the same day of the year, or in the same days. */
function yearOn({ indicator, obstacle }: SideFigure, { unit }: UnitYear, next: NextPeriod): Comparand {
  const { from, to } = indicator.time;
  const { origin } = to;
  const ownDay = origin.type === 'given' && origin.path.at(-1) === 'asOf';
  const time = {
    // Days of its own that are not said again are those of the period.
    from: from === null ? null : { ...from, calendar: next.from },
    to: { ...to, calendar: ownDay ? endYearLater(to.calendar) : next.to },
  };
  const period = { from: firstDay(next.from), to: lastDay(next.to) };
  return {
    indicator: { ...indicator, time },
    obstacle,
    period,
    placed: [{ unit, span: { from: period.from, to: dayOf(time) } }],
  };
}

function againstWords({ indicator }: SideFigure, { from, to }: UnitYear['period']): string {
  const { estimate, flow, time } = indicator;
  // What was estimated before the end of the period will be known of its end.
  const end = estimate ? to : time.to.calendar;
  const wholeYear = firstDay(from).endsWith('-01-01') && lastDay(to) === `${from.year}-12-31`;
  if (wholeYear && lastDay(end) === lastDay(to)) return `năm ${to.year}`;
  if (!flow) return dayWords(end);
  return from.year === to.year ? `cùng kỳ năm ${to.year}` : 'cùng kỳ năm trước';
}

/** "ngày 30/9/2019", "cuối tháng 9/2019", "cuối năm 2019": as a cut-off is said in the report. */
function dayWords(date: CalendarDate): string {
  const word = date.month === null ? 'cuối năm' : date.day === null ? 'cuối tháng' : 'ngày';
  return `${word} ${printShortDate(date)}`;
}

function plainText({ kind, low, text }: Quantity): string {
  return kind === 'count' ? printNumber(low, 0) : text;
}
