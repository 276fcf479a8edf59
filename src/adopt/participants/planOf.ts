import { type TreeLeaf, words } from '../tree.js';
import { planWordsOf } from './planWordsOf.js';

/** The year of a plan, and the year that a date's spot names. */
export interface Dated {
  /** The date that stands among the words behind the number; null where there is none. */
  readonly spotIn: (words: string, after: RegExp) => TreeLeaf | null;
  /** "giai đoạn 2016 - 2019" of its sentence. */
  readonly years: readonly [from: TreeLeaf, to: TreeLeaf] | null;
}

/** Who gave a plan, for which year, and what it is called. */
export function planOf(said: string, dated: Dated): Record<string, TreeLeaf> {
  const { name, giver } = planWordsOf(/(?:kế hoạch|chỉ tiêu|dự toán|KH(?!\p{L})).*/iu.exec(said)?.[0] ?? said);
  const year = dated.spotIn(said, /(?:giao|kế hoạch|chỉ tiêu|dự toán|cho)(?: cả)?(?: năm)?$/u);
  return {
    ...(giver === null ? {} : { giver: words(giver) }),
    ...(year === null ? {} : { year }),
    ...(name === null ? {} : { name: words(name) }),
  };
}
