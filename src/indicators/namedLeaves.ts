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
  const found: Kind[] = [];
  visit(value);
  return found;

  function visit(here: unknown): void {
    if (typeof here !== 'object' || here === null) return;
    if (is(here)) found.push(here);
    else for (const inner of Array.isArray(here) ? here : Object.values(here)) visit(inner);
  }
}
