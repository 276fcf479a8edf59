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
