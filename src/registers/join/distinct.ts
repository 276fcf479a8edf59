import type { RawMap } from '../../model/isMap.js';
import { fingerprint, itemId } from '../../model/itemId.js';
import type { Identify } from '../../model/list.js';

/**
 * Gives each counted item that joins a list a name of its own. "hội nghi" and "hội nghị" are two lines whose short names would be one, since
 * names bear no marks: the later gets a name that tells them apart.
 */
export function createDistinct(items: readonly unknown[], identify: Identify): (item: RawMap) => RawMap {
  const known = new Set(items.map((item) => itemId(item, identify)));
  return (item) => {
    const id = itemId(item, identify);
    const own = known.has(id) ? { id: `${id}-${fingerprint(JSON.stringify(identify(item)))}`, ...item } : item;
    known.add(itemId(own, identify));
    return own;
  };
}
