import type { Figure } from './figure.js';
import { isFigure } from './isNamed.js';

/** Every figure that stands anywhere in a value, in order. */
export function figuresIn(value: unknown): readonly Figure[] {
  if (Array.isArray(value)) return value.flatMap(figuresIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [value];
  return Object.values(value).flatMap(figuresIn);
}
