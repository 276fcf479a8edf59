import { apartFromEstimate } from '../../quantity/approximation/meaningOf.js';
import { lesserKeys } from '../lesserKeys.js';
import { differenceOf } from '../match/differenceOf.js';
import { roundingOf } from '../match/roundingOf.js';
import type { Spot } from '../scan/spot.js';
import type { Gap, Pairing } from './align.js';
import type { Instead } from './instead.js';
import type { RunItem } from './item.js';
import { keyInWords } from './numberInWords.js';

/** A control of another figure, a rounder number, or another one, in place of a figure. */
export function numbersIn({ was, now, before: left, behind }: Gap, nearby: ReadonlySet<string>): readonly Instead[] {
  const [before, ...othersBefore] = was.filter(({ kind }) => kind === 'number');
  const [after, ...othersAfter] = now.filter(({ kind }) => kind === 'number');
  if (before === undefined || after === undefined || othersBefore.length + othersAfter.length > 0) return [];
  const isFirst = was[0] === before && now[0] === after;
  const isLast = was.at(-1) === before && now.at(-1) === after;
  if ((!isFirst && !isLast) || before.ids.length === 0 || (left === null && behind === null)) return [];
  if (after.ids.length > 0) return [{ type: 'figure', now: [after], was: before }];
  // "02/03" for "02": how many of how many is asked where each number is looked at.
  if (after.key.startsWith(`r:${before.key.slice(2)}/`) || lesserKeys(before.key).includes(after.key)) return [];
  if (before.spot === null || after.spot === null || isDay(before.spot) || isDay(after.spot)) return [];
  const isOther = isMisplaced(after.spot, nearby);
  if (!isOther && isRounded(after.spot, before.spot)) return [{ type: 'rounded', now: [after], was: before }];
  const difference = isOther ? 'place' : (differenceOf(after.spot, before.spot) ?? 'place');
  return [{ type: 'number', now: [after], was: before, difference }];
}

/** Controls in other cells of their own row, where the report has other figures; a row that lost cells may have lost those between. */
export function movedIn(
  report: readonly RunItem[],
  document: readonly RunItem[],
  pairs: Pairing['pairs'],
): readonly Instead[] {
  const [cells, own] = [report, document].map((items) => [...new Set(items.map(({ passage }) => passage))]);
  if (cells === undefined || own === undefined || cells.length !== own.length) return [];
  return pairs.flatMap(({ was: { passage }, now }): readonly Instead[] => {
    const cell = cells[own.indexOf(now.passage)];
    const was = cell === passage ? undefined : report.find((item) => item.passage === cell && item.ids.length > 0);
    return was === undefined || now.ids.length === 0 ? [] : [{ type: 'figure', now: [now], was }];
  });
}

/** A day may be said less exactly ("tháng 9 năm 2019"). */
function isDay({ kind }: Spot): boolean {
  return kind === 'date' || kind === 'year' || kind === 'partialDate';
}

/** Said for exact, and exactly the number of another figure there: it belongs to that one. */
function isMisplaced({ key, approximator }: Spot, nearby: ReadonlySet<string>): boolean {
  return apartFromEstimate(approximator) === null && nearby.has(key);
}

/** Where the report itself says "khoảng", "khoảng" another number is no rounding of it. */
function isRounded(spot: Spot, exact: Spot): boolean {
  if (exact.approximator !== null && exact.approximator === spot.approximator) return false;
  return roundingOf(spot)?.(exact.key, []) ?? false;
}

/** "bảy hội nghị" for "08 hội nghị", "08 (bảy)". */
export function spelledIn({ was, now, before }: Gap, meantBy: ReadonlyMap<RunItem, RunItem>): readonly Instead[] {
  const [number, ...others] = was.filter(({ kind }) => kind === 'number');
  const said = keyInWords(now.map(({ key }) => key));
  if (said === null || now.slice(0, said.length).some(({ kind }) => kind !== 'word')) return [];
  const isInPlace = number !== undefined && was[0] === number && others.length === 0;
  const isBeside = number === undefined && before?.kind === 'number' && isInBrackets(now);
  const meant = isInPlace ? number : isBeside ? meantBy.get(before) : undefined;
  if (meant === undefined || meant.ids.length === 0 || !/^(?:n:\d+|r:\d+\/\d+)$/.test(meant.key)) return [];
  if (meant.key === said.key) return [];
  return [{ type: 'number', now: now.slice(0, said.length), was: meant, difference: 'other' }];
}

function isInBrackets(items: readonly RunItem[]): boolean {
  const [first] = items;
  return first !== undefined && /\(\s*$/u.test(first.passage.text.slice(0, first.start));
}
