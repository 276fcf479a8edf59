import type { Path } from '../../diagnostics/finding.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { GivenChange } from '../schema/measure.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';

export interface PlacedChanges {
  /** Of what holds the `changes`. */
  readonly path: Path;
  /** What rose or fell; undefined where only the change is known. */
  readonly value: Quantity | undefined;
  readonly changes: readonly GivenChange[];
}

/** Everything that is held against other periods: measures, sums of money, events and who came, items in the media, places. */
export function allChanges(unit: UnitYear): readonly PlacedChanges[] {
  const { conferences = [], media = [], places = [] } = unit;
  return [
    ...allMeasures(unit).map(({ path, measure }) => placed(path, measure.value, measure.changes)),
    ...conferences.flatMap(({ count, changes, attendance }, index) => {
      const path = ['conferences', index];
      return [placed(path, count, changes), placed([...path, 'attendance'], attendance?.total, attendance?.changes)];
    }),
    ...media.flatMap(({ items = [] }, outlet) =>
      items.map(({ count, changes }, index) => placed(['media', outlet, 'items', index], count, changes)),
    ),
    ...places.flatMap(({ rows = [] }, list) =>
      rows.map(({ value, changes }, index) => placed(['places', list, 'rows', index], value, changes)),
    ),
  ];
}

function placed(path: Path, value: Quantity | undefined, changes: readonly GivenChange[] = []): PlacedChanges {
  return { path, value, changes };
}
