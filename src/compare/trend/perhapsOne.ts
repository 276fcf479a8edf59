import type { Inline } from '../../report/tree.js';
import { joinWords } from '../diff/joinWords.js';
import { type LikelyPair, likelyPairs } from '../identity/likelyPairs.js';
import type { TrendRow } from './trendRow.js';
import type { Said, TrendSpeech } from './trendSayer.js';

/** Rows that no file has both, and that may well be one thing in other words. */
export function perhapsOne(rows: readonly TrendRow[]): readonly LikelyPair<TrendRow>[] {
  const apart = (a: TrendRow, b: TrendRow): boolean =>
    a.observations.every((one, index) => one === null || (b.observations[index] ?? null) === null);
  return likelyPairs(
    rows,
    rows,
    ({ last }) => last.indicator,
    (a, b) => isBefore(a, b) && apart(a, b),
  );
}

function isBefore(a: TrendRow, b: TrendRow): boolean {
  return a.last.period.to < b.last.period.to;
}

/** '"A" (năm 2018) và "B" (năm 2019): nếu là một, hãy ghi id: a ở hai tệp.' */
export function perhapsWords(pair: LikelyPair<TrendRow>, speech: TrendSpeech): readonly Inline[] {
  const named = (row: TrendRow): readonly Said[] => [
    '"',
    speech.label(row),
    '" (',
    speech.period(row.last.period),
    ')',
  ];
  const { older, newer } = pair;
  const sides = { ...pair, older: { head: older.last }, newer: { head: newer.last } };
  return speech.say(...named(older), ' và ', ...named(newer), joinWords(sides, speech.words));
}
