import { isZero } from '../../indicators/isZero.js';
import type { Summary } from '../../indicators/summarise.js';

/** What was counted and came to nothing is told as such: "chưa tổ chức hội nghị (số lượng: 0)", not "đã tổ chức 0 hội nghị". */
export function noneHeld({ conferences, materials }: Pick<Summary, 'conferences' | 'materials'>) {
  return {
    conferences: conferences.map((one) => ({ ...one, isNone: isZero(one.count) && isBare(one) })),
    materials: materials.map((one) => ({ ...one, isNone: isZero(one.count) && isBare(one) })),
  };
}

/** What else would have to be told of it. */
const MORE = [
  ...['extent', 'attendance', 'yield', 'outcome', 'partners', 'places', 'reached', 'staff', 'parts'],
  ...['venues', 'audience', 'focus', 'from', 'to', 'units', 'asOf', 'otherSources'],
];

function isBare(one: object): boolean {
  return Object.entries(one).every(([key, value]) => value === undefined || !MORE.includes(key));
}
