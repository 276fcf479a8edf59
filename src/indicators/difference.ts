import { distanceBetween, pointsBetween } from '../quantity/arithmetic/distanceBetween.js';
import { percentOf } from '../quantity/arithmetic/percentOf.js';
import { deriveDistance, deriveFigure } from './deriveFigure.js';
import type { NamedQuantity } from './named.js';

/** By how much a number rose or fell, without its sign; rates in percentage points; null where they are equal, missing, or ranges. */
export function difference(id: string, now: NamedQuantity, base: NamedQuantity): NamedQuantity | null {
  const between = now.quantity.kind === 'rate' ? pointsBetween : distanceBetween;
  const quantity = between(now.quantity, base.quantity);
  if (quantity === null) return null;
  const formula = `|${now.id} − ${base.id}|`;
  return deriveDistance({ id: `${id}.difference`, quantity, unit: now.unit, formula, from: [now, base] });
}

/** How many per cent of its base a count or a sum of money rose or fell by; null over nothing, for rates, where nothing changed, and where so little did that it would be printed as 0%. */
export function percentChange(id: string, now: NamedQuantity, base: NamedQuantity): NamedQuantity | null {
  const distance = distanceBetween(now.quantity, base.quantity);
  const quantity = distance === null ? null : percentOf(distance, base.quantity);
  if (quantity === null || quantity.text === '0%') return null;
  const formula = `|${now.id} − ${base.id}| ÷ ${base.id} × 100`;
  return deriveFigure({ id: `${id}.percent`, quantity, unit: '%', formula, from: [now, base] });
}
