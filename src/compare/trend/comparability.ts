import { compare } from '../../quantity/rational.js';
import { yearsBetween } from '../../quantity/yearsBetween.js';
import { plainLabel, plainWord } from './labelText.js';
import type { Observation } from './observation.js';
import { overlap, type Period } from './period.js';

/** Why two numbers of one name are not numbers of one thing. `older` and `newer`: what each file says. */
export type Incomparable =
  | { readonly type: 'unit' | 'label' | 'scope'; readonly older: string; readonly newer: string }
  /** A count here, a rate or a sum of money there; "11/11" here, a plain number there. */
  | { readonly type: 'kind' }
  /** What happens in the course of a period is counted over periods of different length. */
  | { readonly type: 'length' }
  /** … or over periods that share days, so that something is counted in both. */
  | { readonly type: 'overlap' };

/** Null where the two can be compared. */
export function incomparable(older: Observation, newer: Observation): Incomparable | null {
  const [a, b] = [older.indicator, newer.indicator];
  if (a.figure.kind !== b.figure.kind) return { type: 'kind' };
  return (
    differs('unit', plainWord(a.unit), plainWord(b.unit)) ??
    differs('label', plainLabel(a.label), plainLabel(b.label)) ??
    bothSay(a.scope.of?.text, b.scope.of?.text) ??
    bothSay(a.scope.area?.text, b.scope.area?.text) ??
    (isFlow(older) || isFlow(newer) ? unlikePeriods(older.period, newer.period) : null)
  );
}

/**
 * Whether a number counts what happened in the period, and not what there is on a day. The data do not say; it follows
 * from the group and, for people, from words such as "phát triển mới".
 */
export function isFlow({ indicator: { group, label, unit, figure } }: Observation): boolean {
  if (figure.kind === 'rate') return false;
  if (group === 'participants' || group === 'beneficiaries')
    return /(?<!\p{L})(?:phát triển|tăng thêm|mới|lượt)(?!\p{L})/iu.test(`${plainLabel(label)} ${plainWord(unit)}`);
  return group !== 'context' && group !== 'facts';
}

function unlikePeriods(older: Period, newer: Period): Incomparable | null {
  if (overlap(older, newer)) return { type: 'overlap' };
  return compare(length(older), length(newer)) === 0 ? null : { type: 'length' };
}

function length({ from, to }: Period) {
  const [start, end] = [from, to].map(calendarOf);
  const dayBefore = start === undefined ? undefined : { ...start, day: (start.day ?? 1) - 1 };
  if (dayBefore === undefined || end === undefined) throw new Error('A period without ends');
  return yearsBetween(dayBefore, end);
}

function calendarOf(iso: string) {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  return { type: 'date' as const, year, month, day };
}

function differs(type: 'unit' | 'label' | 'scope', older: string, newer: string): Incomparable | null {
  return sameWords(older, newer) ? null : { type, older, newer };
}

/** What only one file says is not contradicted by the other. */
function bothSay(older: string | undefined, newer: string | undefined): Incomparable | null {
  return older === undefined || newer === undefined ? null : differs('scope', older, newer);
}

function sameWords(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
