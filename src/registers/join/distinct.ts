import type { RawMap } from '../../model/isMap.js';
import { fingerprint, itemId } from '../../model/itemId.js';
import type { Identify } from '../../model/list.js';

/**
 * A counted item under a name of its own. "hội nghi" and "hội nghị" are two lines whose short names would be one, since
 * names bear no marks: the later gets a name that tells them apart.
 */
export function distinct(item: RawMap, others: readonly unknown[], identify: Identify): RawMap {
  const id = itemId(item, identify);
  if (!others.some((other) => itemId(other, identify) === id)) return item;
  return { id: `${id}-${fingerprint(JSON.stringify(identify(item)))}`, ...item };
}
