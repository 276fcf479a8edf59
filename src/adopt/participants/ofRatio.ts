import type { SaidSpot, Saying } from '../read/said.js';
import { number } from '../tree.js';
import type { ReadMeasure } from './measure.js';
import { isNear, sizeOf } from './sizeOf.js';

/** "14.220/15.600 người": so many of all, or of those that the plan wants, which the percentage behind it tells that it comes to. */
export function ofRatio(measure: ReadMeasure, spot: SaidSpot, { text, spots }: Saying): ReadMeasure | null {
  const [value = '', whole = ''] = spot.text.split('/').map((part) => part.trim());
  const [, part, all] = /^r:([\d.]+)\/([\d.]+)$/u.exec(spot.key) ?? [];
  const share = spots.find(
    (one) =>
      one.kind === 'percent' && one.start > spot.end && isNear((Number(part) / Number(all)) * 100, sizeOf(number(one))),
  );
  const said = text.slice(spot.end, share?.start);
  const behind = share === undefined ? '' : text.slice(share.end);
  const own = { ...measure, value: number(spot, value) };
  if (/^[^;]{0,60}(?:kế hoạch|chỉ tiêu)/iu.test(`${share === undefined ? said : ''}${behind.slice(0, NEXT)}`))
    return { ...own, plan: [{ value: number(spot, whole) }] };
  if (share === undefined) return null;
  const isOfAll = /bao phủ/iu.test(said) || /^ (?:người )?dân(?: số)?(?!\p{L})/u.test(behind);
  // "21.650/22.815 người, đạt 94,9%": of those in another scheme it is the plan; of all in BHYT only where nothing else tells their share.
  if (!isOfAll && (measure.home !== 'participants.health' || /bao phủ|dân số/u.test(behind)))
    return { ...own, plan: [{ value: number(spot, whole) }] };
  own.coverage.push({ denominator: number(spot, whole) });
  return own;
}

/** How far behind a percentage the words stand that tell what it is of. */
const NEXT = 25;
