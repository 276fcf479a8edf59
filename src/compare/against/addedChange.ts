import type { Change } from '../../indicators/changes.js';
import { deriveFigure } from '../../indicators/deriveFigure.js';
import { isEstimate } from '../../indicators/isEstimate.js';
import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { Direction } from '../../model/schema/measure.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { absolute } from '../../quantity/rational.js';
import type { Row, RowStatus } from '../compareRow.js';

/** What a change that comes from another file is called beside those that the data publish: "….changes.old.percent". */
const ADDED = 'old';

const DIRECTIONS: Readonly<Partial<Record<RowStatus, Direction>>> = {
  increased: 'tăng',
  decreased: 'giảm',
  unchanged: 'bằng',
};

/** "tăng 1.083 người (57,03%) so với năm 2018 (1.900 người)"; null where nothing can be said. */
export function addedChange(row: Row, unit: Change['unit'], against: Wording): Change | null {
  const direction = DIRECTIONS[row.status];
  if (direction === undefined || row.older?.figure == null || row.newer?.figure == null) return null;
  const id = `${row.id}.changes.${ADDED}`;
  return {
    id: ADDED,
    against: estimated(row, against),
    unit,
    direction,
    value: row.absolute === null ? null : plain(`${id}.difference`, row.absolute),
    percent: row.percent === null ? null : plain(`${id}.percent`, row.percent),
    base: row.older.figure,
  };
}

/** Of a rate, in percentage points. */
export function addedRateChange(row: Row, against: Wording) {
  const { id, status, points } = row;
  const direction = DIRECTIONS[status];
  if (direction === undefined) return null;
  return {
    id: ADDED,
    against: estimated(row, against),
    direction,
    ...(points === null ? {} : { points: plain(`${id}.changes.${ADDED}.points`, points) }),
  };
}

/** "số ước năm 2018", where the older number is an estimate and its own words do not say so. */
function estimated({ older }: Row, against: Wording): Wording {
  return isEstimate(older?.indicator.estimate, older?.figure)
    ? { ...against, text: `số ước ${against.text}` }
    : against;
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
