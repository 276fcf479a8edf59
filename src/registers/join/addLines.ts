import type { RegisterCells } from '../../diagnostics/source.js';
import { moreCautious } from '../../quantity/approximation/moreCautious.js';
import { addQuantities } from '../../quantity/arithmetic/addQuantities.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { CountedLine } from '../events/groups.js';
import { spellingKey } from '../rows/spelling.js';

/** What all registers of one kind come to, for one form and body. */
export interface JoinedLine {
  readonly form: string;
  readonly bodies: readonly string[];
  readonly count: Quantity;
  /** At least so many, where the number of some rows is not known; null where none is. */
  readonly people: Quantity | null;
  /** How many rows were counted. */
  readonly rows: number;
  readonly cells: readonly [RegisterCells, ...RegisterCells[]];
}

/** Lines of one register, with the place that they were counted in. */
export interface PlacedLine extends CountedLine {
  readonly cells: RegisterCells;
}

/** Adds the lines of several registers: a year may be kept in four sheets. */
export function addLines(lines: readonly PlacedLine[]): readonly JoinedLine[] {
  const groups = new Map<string, [PlacedLine, ...PlacedLine[]]>();
  for (const line of lines) {
    const key = lineKey(line.form, line.bodies);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].map(([first, ...others]) => {
    const all = [first, ...others];
    return {
      form: first.form,
      bodies: first.bodies,
      count: addQuantities(all.map(({ count }) => count)) ?? first.count,
      people: peopleOf(all),
      rows: all.reduce((sum, { rows }) => sum + rows.length, 0),
      cells: [first.cells, ...others.map(({ cells }) => cells)],
    };
  });
}

/** What makes two lines one: the form and the bodies in their order, whatever their capitals. */
export function lineKey(form: string, bodies: readonly string[]): string {
  return [form, ...bodies].map(spellingKey).join('\n');
}

/** "ít nhất 60" where nobody wrote down how many came to one of them. */
function peopleOf(lines: readonly PlacedLine[]): Quantity | null {
  const known = lines.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
  const sum = addQuantities(known.map(({ total }) => total));
  if (sum === null) return null;
  const isWhole = known.length === lines.length && known.every(({ unknown }) => unknown.length === 0);
  if (isWhole) return derivedQuantity('count', sum.approximator, sum.low, sum.high);
  // Whatever the others are, they only add to it: of "50-60", 50 is sure, and "khoảng 50" is "khoảng trên 50".
  const word = moreCautious(sum.approximator, 'ít nhất');
  return derivedQuantity('count', word === 'khoảng' || word === 'chừng' ? 'khoảng trên' : word, sum.low, sum.low);
}
