import type { Finding, Path } from '../../diagnostics/finding.js';
import { addBounds, isApart, isBelow, printBounds } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { toIso } from '../../quantity/date/printDate.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import { isOfSome } from '../isOfSome.js';
import type { UnitYear } from '../schema/unitYear.js';

type Places = NonNullable<UnitYear['places']>[number];
type Row = NonNullable<Places['rows']>[number];

/**
 * What is said of places one by one: something of each, plans of the kind that they are held against, and no more
 * together than the unit has; as much, where the list is said to be whole.
 */
export function checkPlaces(unit: UnitYear): readonly Finding[] {
  return (unit.places ?? []).flatMap((list, index): readonly Finding[] => [
    ...(list.rows === undefined
      ? [{ code: 'key-missing' as const, path: ['places', index, 'rows'], args: { key: 'rows' } }]
      : []),
    ...(list.rows ?? []).flatMap((row, at) => checkRow(row, ['places', index, 'rows', at])),
    ...checkTogether(list, ['places', index], unit),
  ]);
}

function checkRow(row: Row, path: Path): readonly Finding[] {
  const { name, value, plan, percent, shortfall, excess, rank, date, state } = row;
  if ((value ?? plan ?? percent ?? shortfall ?? excess ?? rank ?? date ?? state) === undefined)
    return [{ code: 'place-empty', path, args: { name } }];
  return [...checkPlan(row, path), ...checkKinds(row, path)];
}

function checkPlan({ value, plan, shortfall, excess }: Row, path: Path): readonly Finding[] {
  const [number, key] = value === undefined ? [shortfall ?? excess, 'shortfall' as const] : [value, 'value' as const];
  if (number === undefined || plan === undefined || number.missing || plan.missing) return [];
  if (number.kind === plan.kind) return [];
  return [{ code: 'place-plan-unlike', path: [...path, 'plan'], args: { key, value: number.text, plan: plan.text } }];
}

/** Persons are compared with persons, rates with rates. */
function checkKinds({ value, changes = [] }: Row, path: Path): readonly Finding[] {
  if (value === undefined || value.missing) return [];
  return changes.flatMap((change, index) =>
    (['value', 'base'] as const).flatMap((key): readonly Finding[] => {
      const other = change[key];
      if (other === undefined || other.missing || other.kind === value.kind) return [];
      const args = { key, value: value.text, change: other.text };
      return [{ code: 'place-change-unlike', path: [...path, 'changes', index, key], args }];
    }),
  );
}

/** Against the number of the unit, where both are of one day and all rows are counts that can be added. */
function checkTogether(list: Places, path: Path, { participants, period }: UnitYear): readonly Finding[] {
  const { measure: name, rows = [], relation } = list;
  const measure = name === undefined ? undefined : participants?.[name];
  if (measure === undefined || isOfSome(measure.units) || (list.unit ?? 'người') !== (measure.unit ?? 'người'))
    return [];
  const common = participants?.asOf ?? period.to;
  const day = toIso(measure.asOf ?? common);
  const values = rows.flatMap(({ value, asOf }) => {
    const isAlike = value?.kind === 'count' && value.whole === null && !value.missing;
    return isAlike && toIso(asOf ?? list.asOf ?? common) === day ? [value] : [];
  });
  const [first, ...rest] = values.map(valueBounds);
  if (first === undefined) return [];
  const sum = rest.reduce(addBounds, first);
  const whole = valueBounds(measure.value);
  const printed = {
    parts: shortSum(values.map(({ text }) => text)),
    sum: printBounds(sum, (end) => printNumber(end, 0)),
  };
  if (relation === 'sum' && values.length === rows.length) {
    const args = { ...printed, value: measure.value.text, declared: true };
    return isApart(sum, whole) ? [{ code: 'sum-disagrees', path: [...path, 'relation'], args }] : [];
  }
  const args = { ...printed, whole: measure.value.text };
  return isBelow(whole, sum) ? [{ code: 'parts-exceed-whole', path: [...path, 'rows'], args }] : [];
}

const MOST = 6;

function shortSum(texts: readonly string[]): string {
  return texts.length <= MOST ? texts.join(' + ') : `${texts.slice(0, MOST).join(' + ')} + …`;
}
