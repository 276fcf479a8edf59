import { comparable } from '../../compare/comparable/comparable.js';
import { overlap } from '../../compare/comparable/spans.js';
import { spanOf } from '../../compare/rows/time.js';
import { periodOf } from '../../compare/side.js';
import { figuresCalled, type SideFigure } from '../../compare/sideFigures.js';
import type { Path } from '../../diagnostics/finding.js';
import { summarise } from '../../indicators/summarise.js';
import { isMap } from '../../model/isMap.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { firstDay, lastDay } from '../../quantity/date/printDate.js';
import type { Span } from '../../territories/provinceOf.js';

/** The span of days that a line of a unit counts, as text; empty where it can be added to what counts all of the period. */
export type SpanOfLine = (line: object) => string;

/**
 * Conferences of six months are not added to those of a year: whether a line can be set beside one of the whole period is
 * asked where `diff` asks it. Only keys that say days of their own are looked at: the end of the period is none.
 */
export function ownSpans(file: string, unit: UnitYear): SpanOfLine {
  const dated = withOwnDays(unit);
  if (dated === null) return () => '';
  const side = { file, unit: dated, summary: summarise(dated) };
  const found = new Map<object, Set<string>>();
  for (const row of figuresCalled([side], [], 'newer')) {
    const origin = row.figure?.origin;
    const span = spanOf(row.indicator.time);
    if (origin?.type !== 'given' || span === null || canBeAdded(row, span)) continue;
    for (const line of linesAt(unit, origin.path)) {
      found.set(line, (found.get(line) ?? new Set()).add(`${span.from}/${span.to}`));
    }
  }
  return (line) => [...(found.get(line) ?? [])].sort().join(' ');

  /** A year of another period is compared with this one, and not added to it; a sum of some units is added as any other. */
  function canBeAdded(row: SideFigure, span: Span): boolean {
    const { from, to } = side.summary.unit.period;
    const period = periodOf(side);
    const own = { ...row, indicator: { ...row.indicator, ofSome: null } };
    const ofPeriod = { ...own, indicator: { ...own.indicator, time: { from, to } }, period };
    return overlap(span, period) && comparable(own, ofPeriod) === null;
  }
}

/** With the keys alone that say days of their own, null if none does: goals point to figures of any key. */
function withOwnDays(given: UnitYear): UnitYear | null {
  const { unit, period, report, ...data } = given;
  const dated = Object.fromEntries(
    Object.entries(data).filter(([key, value]) => saysDays(value, period) || (key === 'conferences' && hasDate(data))),
  );
  if ('goals' in dated) return given;
  return Object.keys(dated).length === 0 ? null : { unit, period, report, ...dated };
}

function hasDate({ conferences = [] }: Pick<UnitYear, 'conferences'>): boolean {
  return conferences.some(({ date }) => date !== undefined);
}

function saysDays(value: unknown, period: UnitYear['period']): boolean {
  if (Array.isArray(value)) return value.some((item) => saysDays(item, period));
  if (!isMap(value)) return false;
  return Object.entries(value).some(
    ([key, inner]) => (isDate(inner) && isOwnDay(key, inner, period)) || saysDays(inner, period),
  );
}

function isOwnDay(key: string, date: CalendarDate, { from, to }: UnitYear['period']): boolean {
  if (key === 'from') return firstDay(date) !== firstDay(from);
  return (key === 'to' || key === 'asOf') && lastDay(date) !== lastDay(to);
}

function isDate(value: unknown): value is CalendarDate {
  return isMap(value) && value.type === 'date';
}

/** The items of lists that a figure stands in. */
function linesAt(unit: UnitYear, path: Path): readonly object[] {
  let here: unknown = unit;
  return path.flatMap((step) => {
    here = (here as Readonly<Record<string, unknown>>)[step];
    return typeof step === 'number' && typeof here === 'object' && here !== null ? [here] : [];
  });
}
