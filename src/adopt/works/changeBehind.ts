import { againstOf } from '../participants/applyRole.js';
import type { Around } from '../read/around.js';
import { number, type TreeMap, words } from '../tree.js';

/** "486 tin, bài, tăng 32 tin, bài so với năm 2022": what the next number says of this one. */
export function changeBehind(own: readonly Around[], at: number): readonly TreeMap[] | undefined {
  const next = own[at + 1];
  if (next === undefined || (next.spot.kind !== 'number' && next.spot.kind !== 'percent')) return undefined;
  const direction = /^[\p{L}\d ,"“”/]{0,80}[ ,(](tăng|giảm)(?: thêm)?$/u.exec(next.before)?.[1];
  const against = againstOf(next.after);
  if (direction === undefined || against === null || /^(?:lần|điểm|về số)(?!\p{L})/u.test(next.after)) return undefined;
  const key = next.spot.kind === 'percent' ? 'percent' : 'value';
  return [{ against: words(against), direction: words(direction), [key]: number(next.spot) }];
}
