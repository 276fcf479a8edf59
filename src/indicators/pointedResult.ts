import type { Path } from '../diagnostics/finding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { Figure } from './figure.js';
import { figureId } from './figureId.js';
import { isEstimate } from './isEstimate.js';
import type { Named, NamedDate, NamedQuantity } from './named.js';
import { figuresIn } from './namedLeaves.js';

/**
 * A number that stands elsewhere in the data, whether it is an estimate there, and its day: its own, else that of what it
 * stands in, else the end of the period.
 */
export function pointedResult(unit: Named<UnitYear>, name: string) {
  const id = figureId(name.split('.'));
  const figure = figuresIn({ ...unit, goals: undefined }).find((one) => one.id === id);
  if (figure === undefined || !isNumber(figure) || figure.origin.type !== 'given') return null;
  const { path } = figure.origin;
  return { value: figure, asOf: dayAt(unit, path), estimate: isEstimate(isDeclared(unit, path.slice(0, -1)), figure) };
}

/** Whether what stands there is said to be an estimate. */
function isDeclared(unit: Named<UnitYear>, path: Path): boolean {
  const at = path.reduce<unknown>((here, step) => (here as Readonly<Record<string, unknown>>)[step], unit);
  return (at as { readonly estimate?: boolean }).estimate === true;
}

function isNumber(figure: Figure): figure is NamedQuantity {
  return 'quantity' in figure;
}

function dayAt(unit: Named<UnitYear>, path: Path): NamedDate {
  let here: unknown = unit;
  let day: NamedDate = unit.period.to;
  for (const step of path) {
    here = (here as Readonly<Record<string, unknown>>)[step];
    if (typeof here === 'object' && here !== null && 'asOf' in here && here.asOf !== undefined)
      day = here.asOf as NamedDate;
  }
  return day;
}
