import { PLANS, type PlanWords } from '../rules/givers.js';

/** What the words behind a percentage say of the plan. */
export function planWordsOf(after: string): PlanWords {
  const said = after
    .trim()
    .replace(/^(?:so với|của) /u, '')
    .replace(/^(?:KH|Kế hoạch)(?!\p{L})/u, 'kế hoạch');
  for (const { words, read } of PLANS) {
    const match = words.exec(said);
    if (match !== null) return read(match);
  }
  return { name: null, giver: null };
}
