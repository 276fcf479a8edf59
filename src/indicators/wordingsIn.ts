import type { Wording } from './named.js';

/** Every text that stands anywhere in a value, in order. */
export function wordingsIn(value: unknown): readonly Wording[] {
  if (Array.isArray(value)) return value.flatMap(wordingsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'wording') return [value as Wording];
  return Object.values(value).flatMap(wordingsIn);
}
