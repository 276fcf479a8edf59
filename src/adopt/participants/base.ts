import type { Around } from '../read/around.js';
import { number, words } from '../tree.js';
import { againstOf } from './applyRole.js';
import type { ReadMeasure } from './measure.js';
import { isNear, sizeOf } from './sizeOf.js';

/** "so với năm 2018 (1.200 người)", "4.215 người (năm 2022: 4.012 người)": what there was then. */
export function base({ spot, before, after }: Around, { value, changes }: ReadMeasure): boolean {
  const against =
    /so với ((?!kế hoạch|chỉ tiêu|dự toán)[^,;()]+?) ?\($/u.exec(before)?.[1] ??
    (ENDS.test(after) ? BESIDE.exec(before)?.[1] : undefined);
  const last = changes.at(-1);
  // "tăng 1,04% (12.296 người) so với cuối năm 2021"
  const isAside = ASIDE.test(before) && last?.percent !== undefined;
  if ((against === undefined && !isAside) || spot.kind !== 'number') return false;
  const told = number(spot);
  if (last === undefined) {
    if (against === undefined) return false;
    changes.push({ against: words(against), base: told });
    return true;
  }
  if (last.base !== undefined) return false;
  if (last.percent === undefined) {
    last.base = told;
    return true;
  }
  const since = isAside ? againstOf(after) : null;
  if (since !== null) last.against ??= words(since);
  // "tăng 12,3% so với cùng kỳ (2.662 người)": so many more, where that is what the percentage comes to; not so many then.
  const share = (sizeOf(last.percent) / 100) * (last.direction?.text === 'giảm' ? -1 : 1);
  const then = sizeOf(value) / (1 + share);
  if (isNear(then, sizeOf(told))) last.base = told;
  else if (last.value === undefined && isNear(Math.abs(then * share), sizeOf(told))) last.value = told;
  else return false;
  return true;
}

/** "tăng 4,5% so với năm 2019 - tương đương 1.210 người", "giảm 3,2% với 2.310 người so với năm 2019" */
const ASIDE = /^(?:\(|(?:so với [^,;()]{3,30}?)?[ ,-]*(?:tương đương|tương ứng|với)(?: với)?)$/u;
const BESIDE = /^(?!.*(?:kế hoạch|chỉ tiêu|dự toán))(?:\p{L}+ ){0,2}\(((?:cùng kỳ )?năm \d{4})(?::| là| có| đạt)$/u;
const ENDS = /^(?:người|thẻ|em|đồng)?\)/u;
