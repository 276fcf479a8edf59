import type { Quantity } from '../../quantity/quantity.js';

/** How many numbers a piece of the model holds. */
export function figuresInside(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + figuresInside(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  if (isQuantity(value)) return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + figuresInside(inner), 0);
}

/** What a person would call the number of it; null where there is none or no single one. */
export function mainText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isQuantity(value)) return value.text;
  const inner = Object.values(value).find(isQuantity);
  return inner?.text ?? null;
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'quantity';
}
