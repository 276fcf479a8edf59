import { type Comparison, compareYears, type YearsRefusal } from '../compareYears.js';
import { periodOf, type Side, type SideUnit } from '../side.js';

/** Why a report says nothing of another period. */
export type ReportRefusal = YearsRefusal | { readonly type: 'not-earlier' };

/** Like `compareYears`, for sentences that say "tăng" and "giảm": of one place, and of a period before. */
export function compareForReport(older: Side, newer: SideUnit): Comparison | { readonly refusal: ReportRefusal } {
  const comparison = compareYears(older, [newer]);
  if ('refusal' in comparison) return comparison;
  if (comparison.otherUnit) return { refusal: { type: 'different' } };
  const isEarlier = periodOf(older[0]).to < periodOf(newer).to;
  return isEarlier ? comparison : { refusal: { type: 'not-earlier' } };
}
