import type { Finding, Path } from '../../diagnostics/finding.js';
import { sureOrder } from '../../quantity/bounds/sureOrder.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Direction, GivenChange } from '../schema/measure.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allChanges } from './allChanges.js';
import { allRates } from './allRates.js';

/**
 * What no sentence can be made of is an error, because it would be missing from the report without a word: a change
 * that says nothing, one of unknown direction, a rise or fall of 0, a difference where nothing changed.
 */
export function checkChangeShape(unit: UnitYear): readonly Finding[] {
  const counted = allChanges(unit).flatMap(({ path, value, changes }) =>
    changes.flatMap(({ value: size, percent, ...change }, index) =>
      checkChange(value, change, { value: size, percent }, [...path, 'changes', index]),
    ),
  );
  const rates = allRates(unit).flatMap(({ path, rate: { percent, changes = [] } }) =>
    changes.flatMap(({ points, ...change }, index) =>
      checkChange(percent, change, { points }, [...path, 'changes', index]),
    ),
  );
  return [...counted, ...rates];
}

/** `sizes`: how much, by the keys that say it. */
function checkChange(
  now: Quantity | undefined,
  { against, direction, base }: Pick<GivenChange, 'against' | 'direction' | 'base'>,
  sizes: Readonly<Record<string, Quantity | undefined>>,
  path: Path,
): readonly Finding[] {
  const given = Object.entries(sizes).filter(([, size]) => size !== undefined);
  if (direction === undefined) {
    if (given.length === 0 && base === undefined) return [{ code: 'change-empty', path, args: { against } }];
    const waits = now?.missing === true || base?.missing === true;
    const known = now !== undefined && base !== undefined && sureOrder(now, base) !== null;
    return waits || known ? [] : [{ code: 'change-undirected', path, args: { against } }];
  }
  // "tăng 0%" is none: a small rise rounds to it.
  return given
    .filter(([key]) => key !== 'percent' || direction === 'bằng')
    .flatMap(([key, size]) => checkDirection(direction, size, [...path, key]));
}

function checkDirection(direction: Direction, difference: Quantity | undefined, path: Path): readonly Finding[] {
  if (difference === undefined || difference.missing) return [];
  const zero = difference.high.num === 0n;
  if (direction === 'bằng') return zero ? [] : [{ code: 'change-equal', path, args: { difference: difference.text } }];
  return zero ? [{ code: 'change-zero', path, args: { direction } }] : [];
}
