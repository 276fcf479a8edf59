import type { Fact } from '../diagnostics/verifyTerms.js';
import type { ClaimKind } from './claimsIn.js';
import type { FigureFact } from './factsOf.js';

const AGAINST: Readonly<Record<ClaimKind, readonly Fact[]>> = {
  reached: ['missed'],
  exceeded: ['missed', 'met'],
  notExceeded: ['exceeded'],
  missed: ['met', 'exceeded'],
  rise: ['giảm', 'bằng'],
  fall: ['tăng', 'bằng'],
};

/** Whether a claim is one that the fact can confirm or contradict: "tăng" says nothing of a target. */
export function isAbout(claim: ClaimKind, { fact }: FigureFact): boolean {
  const isDirection = fact === 'tăng' || fact === 'giảm' || fact === 'bằng';
  return isDirection === (claim === 'rise' || claim === 'fall');
}

export function contradicts(claim: ClaimKind, { fact, bound }: FigureFact): boolean {
  // Of a limit, "vượt" says that it was not kept; of "trên 25%", that it was.
  if (bound !== null && claim === 'exceeded') return bound === 'ceiling' ? fact === 'met' : fact === 'missed';
  return AGAINST[claim].includes(fact);
}
