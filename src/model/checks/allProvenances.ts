import type { Path } from '../../diagnostics/finding.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';
import { allRates } from './allRates.js';

/** What a value may carry along: see `provenanceShape`. */
interface Provenance {
  readonly estimate?: boolean | undefined;
  readonly asOf?: CalendarDate | undefined;
  readonly otherSources?: readonly unknown[] | undefined;
}

export interface PlacedProvenance {
  readonly path: Path;
  readonly provenance: Provenance;
  /** The number it is about; undefined where the item gives none. */
  readonly number: Quantity | undefined;
  /** The key of that number. */
  readonly key: string;
}

/** Wherever the data can say how sure a number is, of what day and from whom. */
export function allProvenances(unit: UnitYear): readonly PlacedProvenance[] {
  const { conferences = [], media = [], materials = [], support = [], places = [] } = unit;
  return [
    ...allMeasures(unit).map(({ path, measure }) => placed(path, measure, measure.value, 'value')),
    ...allRates(unit).map(({ path, rate }) => placed(path, rate, rate.percent, 'percent')),
    ...conferences.flatMap(({ attendance, ...conference }, at) => [
      placed(['conferences', at], conference, conference.count, 'count'),
      ...(attendance === undefined
        ? []
        : [placed(['conferences', at, 'attendance'], attendance, attendance.total ?? attendance.each, 'total')]),
    ]),
    ...media.flatMap(({ items = [] }, outlet) =>
      items.map((item, at) => placed(['media', outlet, 'items', at], item, item.count, 'count')),
    ),
    ...places.flatMap(({ rows = [] }, list) =>
      rows.map((row, at) => {
        const { value, shortfall, percent, excess, plan } = row;
        return placed(['places', list, 'rows', at], row, value ?? percent ?? shortfall ?? excess ?? plan, 'value');
      }),
    ),
    ...materials.map((material, at) => placed(['materials', at], material, material.count, 'count')),
    ...support.map((given, at) => placed(['support', at], given, given.count ?? given.worth, 'count')),
  ];
}

function placed(path: Path, provenance: Provenance, number: Quantity | undefined, key: string): PlacedProvenance {
  return { path, provenance, number, key };
}
