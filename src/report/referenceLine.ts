import { joinTexts } from './joinTexts.js';
import type { Inline, Report } from './tree.js';

/**
 * "(Kèm theo Báo cáo số 15/BC-BHXH ngày 05 tháng 01 năm 2020 của …)": NĐ 30/2020, PL I, III.1.c; the appendices of HD
 * 05-HD/VPTW put their comma here too. What the letterhead leaves blank stays blank.
 */
export function referenceLine({ profile, letterhead }: Report, issuer: string): readonly Inline[] {
  const [sign, ...number] = letterhead.number;
  const [place, ...date] = letterhead.placeAndDate;
  if (sign === undefined || place === undefined) return [];
  return joinTexts([
    text('(Kèm theo Báo cáo số '),
    ...number,
    text(profile.commaBeforeDate ? ', ' : ' '),
    ...date,
    text(` của ${issuer})`),
  ]);
}

function text(value: string): Inline {
  return { type: 'text', value };
}
