import type { Finding, Path } from '../../diagnostics/finding.js';
import { isApart } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import { toIso } from '../../quantity/date/printDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';

interface NamedFigure {
  readonly path: Path;
  readonly label: string;
  readonly value: Quantity;
  readonly unit: string | undefined;
  readonly asOf: CalendarDate | undefined;
}

/**
 * Figures of one name, kind, unit and day are one figure, wherever they stand: also the denominators of coverage,
 * which are named by what they count. "hơn 77.000" beside 77.693 agrees.
 */
export function checkSameFigure(unit: UnitYear): readonly Finding[] {
  const met = new Map<string, NamedFigure>();
  return namedFigures(unit).flatMap((figure): readonly Finding[] => {
    const identity = identityOf(figure);
    const first = met.get(identity);
    if (first === undefined) met.set(identity, figure);
    if (first === undefined || !isApart(valueBounds(first.value), valueBounds(figure.value))) return [];
    const args = { label: figure.label, first: first.value.text, second: figure.value.text };
    return [{ code: 'figure-two-values', path: figure.path, args }];
  });
}

function namedFigures(unit: UnitYear): readonly NamedFigure[] {
  const { participants, facts = [] } = unit;
  const day = participants?.asOf;
  const measures = allMeasures(unit).map(({ path, label, measure }) => ({
    path: [...path, 'value'],
    label,
    value: measure.value,
    unit: measure.unit,
    asOf: measure.asOf ?? day,
  }));
  const stated = facts.map(({ label, value, unit: word }, index) => ({
    path: ['facts', index, 'value'],
    label,
    value,
    unit: word,
    asOf: day,
  }));
  const ofMeasures = allMeasures(unit).flatMap(({ path, measure }) =>
    (measure.coverage ?? []).map((coverage, index) => denominator([...path, 'coverage', index], coverage)),
  );
  const ofRates = (participants?.rates ?? []).map((rate, index) => denominator(['participants', 'rates', index], rate));
  return [...measures, ...stated, ...[...ofMeasures, ...ofRates].flat()];
}

function denominator(
  path: Path,
  { of, denominator: value }: { readonly of: string; readonly denominator?: Quantity | undefined },
): readonly NamedFigure[] {
  if (value === undefined) return [];
  return [{ path: [...path, 'denominator'], label: of, value, unit: undefined, asOf: undefined }];
}

function identityOf({ path, label, value, unit = 'người', asOf }: NamedFigure): string {
  const role = path.at(-1) === 'denominator' ? 'of' : 'value';
  const day = asOf === undefined ? '' : toIso(asOf);
  return [role, value.kind, unit, day, label.trim().normalize('NFC').toLocaleLowerCase('vi')].join('\n');
}
