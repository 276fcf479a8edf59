import { deriveFigure } from '../indicators/deriveFigure.js';
import { POINTS } from '../indicators/figure.js';
import type { Movement } from '../indicators/movement.js';
import type { NamedQuantity } from '../indicators/named.js';
import { isOneSided, leaningOf } from '../quantity/approximation/meaningOf.js';
import { withWord } from '../quantity/print/quantityText.js';
import type { Quantity } from '../quantity/quantity.js';
import { multiply, rational } from '../quantity/rational.js';

/** Two figures of one thing. */
export interface Pair {
  /** What both are called, without "old.": "participants.voluntary". */
  readonly id: string;
  readonly older: NamedQuantity;
  readonly newer: NamedQuantity;
}

/** A movement as figures with a sign. */
export interface Differences {
  /** Newer less older in what is counted: "+1.083"; null where nothing changed, and where that is not known. */
  readonly absolute: NamedQuantity | null;
  /** Of the older number: "+57,03%". */
  readonly percent: NamedQuantity | null;
  /** Of rates and of parts of a whole, in percentage points. */
  readonly points: NamedQuantity | null;
}

export function differencesOf({ id, older, newer }: Pair, moved: Movement): Differences {
  const from = [newer, older];
  const change = `${newer.id} − ${older.id}`;
  const sign = moved.direction === 'giảm' ? '-' : '+';
  const figure = (name: string, size: Quantity | null, told: Pick<NamedQuantity, 'kind' | 'unit'>, formula: string) =>
    size === null ? null : deriveFigure({ id: `${id}.${name}`, quantity: signed(size, sign), ...told, formula, from });
  const { kind } = newer.quantity;
  return {
    absolute: figure('change', moved.distance, { kind, unit: newer.unit }, change),
    percent: figure('change-percent', moved.percent, { kind: 'rate', unit: '%' }, `|${change}| ÷ ${older.id} × 100`),
    points: figure(
      'change-points',
      moved.points,
      { kind: 'points', unit: POINTS },
      newer.quantity.whole === null ? change : `(${change}) × 100`,
    ),
  };
}

/** "+1.083", "-1.083", "khoảng +400"; "- hơn 100", since "hơn -100" would be a fall of less. */
function signed(size: Quantity, sign: '+' | '-'): Quantity {
  const { approximator, text } = size;
  const value = sign === '-' ? multiply(size.low, rational(-1)) : size.low;
  const digits = (approximator === null ? text : text.slice(approximator.length + 1)).replace(/^0(?=\d)/, '');
  const oneSided = isOneSided(leaningOf(approximator));
  const said = oneSided ? `${sign} ${withWord(approximator, digits)}` : withWord(approximator, `${sign}${digits}`);
  return { ...size, low: value, high: value, text: said };
}
