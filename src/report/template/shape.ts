import type { Argument } from './helperNames.js';

/** What a template can name at a place: text or a figure, a date, a choice to compare with, yes or no, a list, or a map of names. */
export type Shape =
  | { readonly type: 'text' | 'date' | 'choice' | 'id' | 'flag' }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'map'; readonly names: Readonly<Record<string, Shape>> };

export const TEXT: Shape = { type: 'text' };
export const DATE: Shape = { type: 'date' };
export const CHOICE: Shape = { type: 'choice' };
/** What an item is called in the names of its figures. */
export const ID: Shape = { type: 'id' };
export const FLAG: Shape = { type: 'flag' };
export const map = (names: Readonly<Record<string, Shape>>): Shape => ({ type: 'map', names });
export const list = (of: Shape): Shape => ({ type: 'list', of });

/** Inside `{{#each list}}` stands an item, inside `{{#with map}}` the map. */
export function elementOf(shape: Shape): Shape {
  return shape.type === 'list' ? shape.of : shape;
}

/** Whether it can be printed as it is: a group as the `value` that it has. */
export function isPrinted(shape: Shape): boolean {
  if (shape.type === 'map') return shape.names.value !== undefined;
  return shape.type !== 'list' && shape.type !== 'flag';
}

/** Whether a helper that takes one kind can be given a shape. */
export function fits(wanted: Exclude<Argument, 'anything' | 'key' | 'word'>, shape: Shape): boolean {
  switch (wanted) {
    case 'text':
      return isPrinted(shape);
    case 'choice':
      return shape.type === 'choice' || shape.type === 'id';
    case 'date':
    case 'list':
      return shape.type === wanted;
    case 'texts':
      return shape.type === 'list' && isPrinted(shape.of);
    case 'group':
      return shape.type === 'map';
    case 'document':
      return shape.type === 'map' && shape.names.kind !== undefined && shape.names.number !== undefined;
  }
}
