import { fingerprint, itemId, slugOf } from '../model/itemId.js';
import type { Identify } from '../model/list.js';

/** Identifiers have at most 40 letters; a hyphen and five letters tell names apart. */
const ROOM = 34;

/**
 * The name that a line of a unit bears by itself, empty where it only has the one that follows from its words. What
 * `nameApart` added in an earlier sum is taken off again, so that sums of sums put the same lines together.
 */
export function ownName(item: { readonly id?: unknown }, words: string, identify: Identify): string {
  if (typeof item.id !== 'string') return '';
  const mark = `-${fingerprint(words)}`;
  const name = item.id.endsWith(mark) ? item.id.slice(0, -mark.length) : item.id;
  return name === derivedName({ ...item, id: undefined }, identify) ? '' : name;
}

export function derivedName(item: unknown, identify: Identify): string {
  return itemId(item, identify);
}

/** A name for a line whose name another line has: "phat-trien-moi-0k3fa". */
export function nameApart(name: string, words: string): string {
  return `${slugOf(name.slice(0, ROOM))}-${fingerprint(words)}`;
}
