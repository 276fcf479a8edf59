import type { Approximator } from '../../quantity/approximation/approximators.js';
import { approximatorBefore } from '../../quantity/approximation/findApproximator.js';
import { isTypingSlip } from '../../quantity/read/oddNumber.js';
import { foldText } from './foldText.js';
import { FORMS } from './scanForms.js';
import type { Spot, SpotKind } from './spot.js';
import { dateKey, numberKey, textKey } from './spotKey.js';

/** "thấp hơn 0,46 điểm" says how far, not about how much. */
const COMPARATIVE = /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn$/u;

/** All digits of a text that can be a figure, in order. */
export function scanSpots(source: string): readonly Spot[] {
  if (!/[\d\uff10-\uff19]/u.test(source)) return [];
  const { text, source: back } = foldText(source);
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : text;
  const spots: Spot[] = [];
  const taken: Stretch[] = [];
  let rest = lower;
  for (const { kind, pattern, cased } of FORMS) {
    if (!/\d/u.test(rest)) break;
    const where = cased === undefined ? rest : withGaps(text, taken);
    const before = taken.length;
    // `matchAll` would make the pattern anew for each text, which takes longer than a short text does.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(where); match !== null; match = pattern.exec(where)) {
      const start = match.index;
      const end = start + match[0].length;
      taken.push({ start, end });
      // A word with a digit in it ("5G", "B1") is no number; a digit typed as a letter ("12O") is.
      if (kind === null || (kind === 'odd' && !isTypingSlip(match[0]) && /\p{L}/u.test(match[0]))) continue;
      const approximator = approximatorAt(lower, start);
      spots.push({
        kind,
        found: text.slice(start, end),
        before: text.slice(Math.max(0, start - REACH), start),
        start: back(start),
        end: back(end),
        key: keyOf(kind, match[0]),
        approximator,
        leadStart: approximator === null ? back(start) : back(lower.lastIndexOf(approximator, start - 1)),
      });
    }
    if (taken.length > before) rest = withGaps(rest, taken.slice(before));
  }
  return spots.sort((a, b) => a.start - b.start);
}

/** UTF-16 units; longer than the formulas of the appendix on sources. A paragraph of a strange file may be longer by far. */
const REACH = 2_000;

/** Takes the place of what is read already: no digit, no letter, no blank. */
const GAP = '\u0001';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text with gaps for what is read already. */
function withGaps(text: string, taken: readonly Stretch[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(last, start), GAP.repeat(end - start));
    last = end;
  }
  return pieces.join('') + text.slice(last);
}

function approximatorAt(lower: string, start: number): Approximator | null {
  // "gần từ 10 đến 15": the word is that of the whole range.
  const before = lower.slice(Math.max(0, start - 40), start).replace(/(?:\s+từ)?\s*$/u, '');
  const word = approximatorBefore(before);
  return word === 'hơn' && COMPARATIVE.test(before) ? null : word;
}

function keyOf(kind: SpotKind, found: string): string {
  switch (kind) {
    case 'date':
      return dateKey(found.replace(/^ngày +/u, '').replace(/^(tháng) +/u, '$1 '));
    case 'year':
      return `d:${found.replace(/\D+/gu, '')}`;
    case 'percent':
      return /‰|phần nghìn/u.test(found)
        ? `${numberKey(found.replace(/‰|phần nghìn/u, '').trim(), false)}‰`
        : numberKey(found, true);
    case 'range':
      return numberKey(found.replace(/^từ /u, '').replace(/ ?đến ?/u, '-'), found.includes('%'));
    case 'ratio':
      return numberKey(found.replace(/ ?(?:trên|trong(?= (?:tổng )?số)) (?:(?:tổng )?số )?/u, '/'), false);
    case 'number':
      return numberKey(found, found.includes('%'));
    case 'partialDate':
    case 'document':
    case 'odd':
      return textKey(found);
  }
}
