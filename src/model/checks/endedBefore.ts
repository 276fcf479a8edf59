import type { Path } from '../../diagnostics/finding.js';
import { printIsoDay } from '../../quantity/date/isoDay.js';
import { lastDay } from '../../quantity/date/printDate.js';
import { endedOn } from '../../territories/endedOn.js';
import type { UnitYear } from '../schema/unitYear.js';
import { daysOfFigures } from './daysOfFigures.js';

/** Figures of a unit on a day on which it was no more, and where the day is said. */
export interface EndedBefore {
  readonly path: Path;
  readonly args: {
    readonly unit: string;
    readonly date: string;
    /** The first day without the unit. */
    readonly ended: string;
    /** What has its ground since. */
    readonly now: readonly string[];
  };
}

/** The first day of figures on which the unit was no more; null where it was there on all of them. */
export function endedBefore(model: UnitYear): EndedBefore | null {
  const { unit } = model;
  for (const { path, date } of daysOfFigures(model)) {
    const ended = endedOn(unit, lastDay(date));
    if (ended === null) continue;
    const args = {
      unit: `${unit.level} ${unit.name}`,
      date: printIsoDay(lastDay(date)),
      ended: printIsoDay(ended.since),
      now: ended.now.map(({ level, name }) => `${level} ${name}`),
    };
    return { path, args };
  }
  return null;
}
