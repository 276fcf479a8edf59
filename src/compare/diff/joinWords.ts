import type { Inline } from '../../report/tree.js';
import type { LikelyPair } from '../identity/likelyPairs.js';
import type { SideFigure } from '../sideFigures.js';
import type { Speech } from './speech.js';

interface Sided {
  readonly head: SideFigure;
}

/** What would make two rows one: ": nếu là một, hãy ghi id: tuyen-truyen ở hai tệp." */
export function joinWords({ older, id, needsWords }: LikelyPair<Sided>, speech: Speech): readonly Inline[] {
  const { indicator, speaker } = older.head;
  if (id === null) return [{ type: 'text', value: ': nếu là một, hãy ghi cùng một tên ở hai tệp.' }];
  const word = { type: 'wording', id: `${indicator.id}.join`, text: id, path: [], narrative: false } as const;
  const what = needsWords ? 'giống nhau và dùng id: ' : 'id: ';
  return speech.say([`: nếu là một, hãy ghi ${what}`, word, ' ở hai tệp.'], speaker);
}
