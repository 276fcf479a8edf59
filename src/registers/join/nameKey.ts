import { foldSpaces } from '../../quantity/text/normaliseText.js';
import { spellingKey } from '../rows/spelling.js';

/** Equal for what the data say and what a cell says, however it is spelled and spaced; null for what is no text. */
export function nameKey(typed: unknown): string | null {
  return typeof typed === 'string' ? spellingKey(foldSpaces(typed)) : null;
}

/** Where the first item with each key stands; items without one are left out. */
export function firstByKey(items: readonly unknown[], keyOf: (item: unknown) => string | null): Map<string, number> {
  const first = new Map<string, number>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (key !== null && !first.has(key)) first.set(key, index);
  });
  return first;
}
