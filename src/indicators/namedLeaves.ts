import type { Figure } from './figure.js';
import type { Wording } from './named.js';

/** Leaves of the named model know what they are. */
export function isFigure(value: unknown): value is Figure {
  return hasType(value, 'figure');
}

export function isWording(value: unknown): value is Wording {
  return hasType(value, 'wording');
}

function hasType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

/** Every figure that stands anywhere in a value, in order. */
export function figuresIn(value: unknown): readonly Figure[] {
  return leavesIn(value, isFigure);
}

/** Every text of the data that stands anywhere in a value, in order. */
export function wordingsIn(value: unknown): readonly Wording[] {
  return leavesIn(value, isWording);
}

function leavesIn<Kind>(value: unknown, is: (value: unknown) => value is Kind): readonly Kind[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesIn(item, is));
  if (typeof value !== 'object' || value === null) return [];
  if (is(value)) return [value];
  return Object.values(value).flatMap((inner) => leavesIn(inner, is));
}
