import type { Inline } from '../../report/tree.js';
import type { LikelyPair } from '../identity/likelyPairs.js';
import type { SideFigure } from '../sideFigures.js';
import type { Speech } from './speech.js';

interface Sided {
  readonly older: SideFigure | null;
  readonly newer: SideFigure | null;
}

/** What would make two rows one: ": nếu là một, hãy ghi id: tuyen-truyen ở hai tệp." */
export function joinWords({ older, id, needsWords }: LikelyPair<Sided>, speech: Speech): readonly Inline[] {
  const side = older.older ?? older.newer;
  if (id === null || side === null) return [{ type: 'text', value: ': nếu là một, hãy ghi cùng một tên ở hai tệp.' }];
  const word = { type: 'wording', id: `${side.indicator.id}.join`, text: id, path: [], narrative: false } as const;
  const what = needsWords ? 'giống nhau và dùng id: ' : 'id: ';
  return speech.say([`: nếu là một, hãy ghi ${what}`, word, ' ở hai tệp.'], side.speaker);
}
