import type { Path } from '../../diagnostics/finding.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { isMap } from '../isMap.js';
import { scalarsOf } from '../scalarsOf.js';
import type { UnitYear } from '../schema/unitYear.js';

/** A day that figures of the data are of, and where it is said. */
export interface FigureDay {
  readonly path: Path;
  readonly date: CalendarDate;
}

const NUMBERS: ReadonlySet<string> = new Set(['count', 'rate', 'money', 'amount']);

/** Numbers of other times: what is to be reached, what was before, what others say, what is ordered. */
const OTHER_TIMES: ReadonlySet<string> = new Set(['plan', 'target', 'sets', 'changes', 'otherSources', 'tasks']);

/** The days of all figures, each once: their own, else that of the list that they stand in, else the end of the period. */
export function daysOfFigures(unit: UnitYear): readonly FigureDay[] {
  const days = new Map<string, FigureDay>();
  for (const { kind, path } of scalarsOf(unit)) {
    if (!NUMBERS.has(kind) || path.some((step) => OTHER_TIMES.has(String(step)))) continue;
    const day = dayAt(unit, path);
    days.set(day.path.join('.'), day);
  }
  return [...days.values()];
}

/** The nearest day that is said round a number, or that its events go to. */
function dayAt(unit: UnitYear, path: Path): FigureDay {
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const around = path.slice(0, depth);
    const map = around.reduce<unknown>((here, step) => (here as Readonly<Record<string, unknown>>)[step], unit);
    const key = isMap(map) ? daysIn(around).find((name) => map[name] !== undefined) : undefined;
    if (isMap(map) && key !== undefined) return { path: [...around, key], date: map[key] as CalendarDate };
  }
  return { path: ['period', 'to'], date: unit.period.to };
}

/** A document and a study have days as well, on which nothing is counted. */
function daysIn([key]: Path): readonly string[] {
  return key === 'conferences' ? ['date', 'to', 'asOf'] : ['to', 'asOf'];
}
