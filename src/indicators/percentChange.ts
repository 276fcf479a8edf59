import { distanceBetween } from '../quantity/arithmetic/distanceBetween.js';
import { percentOf } from '../quantity/arithmetic/percentOf.js';
import { deriveFigure } from './deriveFigure.js';
import type { NamedQuantity } from './named.js';

/** How many per cent of its base a count or a sum of money rose or fell by; null over nothing, for rates, where nothing changed, and where so little did that it would be printed as 0%. */
export function percentChange(id: string, now: NamedQuantity, base: NamedQuantity): NamedQuantity | null {
  const distance = distanceBetween(now.quantity, base.quantity);
  const quantity = distance === null ? null : percentOf(distance, base.quantity);
  if (quantity === null || quantity.text === '0%') return null;
  return deriveFigure({
    id: `${id}.percent`,
    quantity,
    unit: '%',
    formula: `|${now.id} − ${base.id}| ÷ ${base.id} × 100`,
    from: [now, base],
  });
}
