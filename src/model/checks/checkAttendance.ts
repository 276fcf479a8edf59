import type { Finding } from '../../diagnostics/finding.js';
import { isApart, multiplyBounds, printBounds } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import type { UnitYear } from '../schema/unitYear.js';

/** So many events of so many people each give the total; "khoảng 200" is taken as widely as the word allows. */
export function checkAttendance({ conferences = [] }: UnitYear): readonly Finding[] {
  return conferences.flatMap(({ count, attendance }, index): readonly Finding[] => {
    const { each, total } = attendance ?? {};
    // A ratio ("5/8 hội nghị") does not say how many of the events are meant.
    if (count === undefined || each === undefined || total === undefined || count.whole !== null) return [];
    const product = multiplyBounds(valueBounds(count), valueBounds(each));
    if (!isApart(product, valueBounds(total))) return [];
    const computed = printBounds(product, (end) => printNumber(end, 0));
    const args = { count: count.text, each: each.text, computed, total: total.text };
    return [{ code: 'attendance-disagrees', path: ['conferences', index, 'attendance', 'total'], args }];
  });
}
