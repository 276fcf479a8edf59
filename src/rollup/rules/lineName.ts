import { fingerprint, itemId, slugOf } from '../../model/itemId.js';
import type { Identify } from '../../model/list.js';

/** Identifiers have at most 40 letters; a hyphen and five letters tell names apart. */
const ROOM = 34;

/** What a line of a unit is known by: the name that it bears by itself, empty where it has none, and its words. */
export interface KnownLine {
  readonly name: string;
  readonly words: string;
}

/**
 * A name that follows from the words is none, and what `nameApart` added in an earlier sum is taken off again, so that
 * sums of sums put the same lines together. `wordsOf` may ask whether an item has a name.
 */
export function knownBy<T extends object>(item: T, wordsOf: (item: T) => string, identify: Identify): KnownLine {
  const id = 'id' in item ? item.id : undefined;
  const bare = { ...item, id: undefined };
  const unnamed: KnownLine = { name: '', words: wordsOf(bare) };
  if (typeof id !== 'string') return unnamed;
  const derived = derivedName(bare, identify);
  if (id === derived || id === nameApart(derived, unnamed.words)) return unnamed;
  const words = wordsOf(item);
  const mark = `-${fingerprint(words)}`;
  return { name: id.endsWith(mark) ? id.slice(0, -mark.length) : id, words };
}

export function derivedName(item: unknown, identify: Identify): string {
  return itemId(item, identify);
}

/** A name for a line whose name another line has: "phat-trien-moi-0k3fa". */
export function nameApart(name: string, words: string): string {
  return `${slugOf(name.slice(0, ROOM))}-${fingerprint(words)}`;
}
