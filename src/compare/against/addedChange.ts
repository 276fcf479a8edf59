import type { Change } from '../../indicators/changes.js';
import { deriveFigure } from '../../indicators/deriveFigure.js';
import { POINTS } from '../../indicators/figure.js';
import { isEstimate } from '../../indicators/isEstimate.js';
import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { RateChange } from '../../indicators/rates.js';
import type { Direction } from '../../model/schema/measure.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { absolute } from '../../quantity/rational.js';
import type { ComparedRow, RowStatus } from '../compareRow.js';
import type { Side } from '../side.js';
import type { SideFigure } from '../sideFigures.js';
import { spanBetween } from '../trueSpan.js';
import { againstWords } from './againstWords.js';

/** What a change that comes from another file is called beside those that the data publish: "….changes.old.percent". */
const ADDED = 'old';

const DIRECTIONS: Readonly<Partial<Record<RowStatus, Direction>>> = {
  increased: 'tăng',
  decreased: 'giảm',
  unchanged: 'bằng',
};

/** "tăng 1.083 người (57%) so với năm 2018 (1.900 người)"; null where nothing can be said. */
export function addedChange(row: ComparedRow, unit: Change['unit'], side: Side): Change | null {
  const { absolute, percent } = row;
  const direction = DIRECTIONS[row.status];
  if (direction === undefined) return null;
  const id = `${row.id}.changes.${ADDED}`;
  return {
    id: ADDED,
    ...told(id, row, side),
    unit,
    direction,
    value: absolute === null ? null : plain(`${id}.difference`, absolute),
    percent: percent === null ? null : plain(`${id}.percent`, percent),
    base: row.older.figure,
    baseUnit: unit,
  };
}

/** The same of a number that may be a rate. */
export function addedAnyChange(row: ComparedRow, unit: Change['unit'], side: Side): Change | null {
  if (row.newer.figure.quantity.kind !== 'rate') return addedChange(row, unit, side);
  const change = addedRateChange(row, side);
  return change === null ? null : { ...change, unit: POINTS, value: change.points, percent: null, baseUnit: null };
}

/** Of a rate, in percentage points. */
export function addedRateChange(row: ComparedRow, side: Side): RateChange | null {
  const { points } = row;
  const direction = DIRECTIONS[row.status];
  if (direction === undefined) return null;
  const name = `${row.id}.changes.${ADDED}`;
  return {
    id: ADDED,
    ...told(name, row, side),
    direction,
    points: points === null ? null : plain(`${name}.points`, points),
    // What the older rate was, the difference says.
    base: null,
  };
}

/** What it is compared with, and how long that is ago where the name of a period does not say it. */
function told(id: string, { older, newer }: ComparedRow, side: Side) {
  const { words, dated } = againstWords(side, older, newer);
  const span = dated ? spanBetween(id, older, newer) : null;
  return { against: estimated(older, words), span: span?.count ?? null, spanUnit: span?.unit ?? null };
}

/** "số ước năm 2018", where the older number is an estimate and its own words do not say so. */
function estimated({ indicator, figure }: SideFigure, against: Wording): Wording {
  return isEstimate(indicator.estimate, figure) ? { ...against, text: `số ước ${against.text}` } : against;
}

/** Without its sign, which the word "tăng" or "giảm" says. */
function plain(id: string, change: NamedQuantity): NamedQuantity {
  const { quantity, kind, unit, origin } = change;
  const size = absolute(quantity.low);
  const unsigned =
    quantity.kind === 'rate'
      ? { ...quantity, low: size, high: size, text: quantity.text.replace(/[+-](?=\d)/, '') }
      : derivedQuantity(quantity.kind, quantity.approximator, size, size);
  return { ...deriveFigure({ id, quantity: unsigned, kind, unit, formula: '', from: [] }), origin };
}
