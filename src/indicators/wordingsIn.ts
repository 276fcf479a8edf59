import { isWording } from './isNamed.js';
import type { Wording } from './named.js';

/** Every text that stands anywhere in a value, in order. */
export function wordingsIn(value: unknown): readonly Wording[] {
  if (Array.isArray(value)) return value.flatMap(wordingsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isWording(value)) return [value];
  return Object.values(value).flatMap(wordingsIn);
}
