import type { Fact } from '../diagnostics/verifyTerms.js';
import type { ClaimKind } from './claimsIn.js';
import type { FigureFact } from './factsOf.js';

/** What the data do not say, or not of all targets, or not yet. */
const OPEN = ['in-progress', 'undecidable', 'mixed'] as const;

const AGAINST: Readonly<Record<ClaimKind, readonly Fact[]>> = {
  reached: ['missed', ...OPEN],
  exceeded: ['missed', 'met', ...OPEN],
  notExceeded: ['exceeded'],
  missed: ['met', 'exceeded', ...OPEN],
  // Before its day a target lacks something, and yet is not missed.
  short: ['met', 'exceeded'],
  rise: ['giảm', 'bằng'],
  fall: ['tăng', 'bằng'],
};

/** Whether a claim is one that the fact can confirm or contradict: "tăng" says nothing of a target. */
export function isAbout(claim: ClaimKind, { fact }: FigureFact): boolean {
  const isDirection = fact === 'tăng' || fact === 'giảm' || fact === 'bằng';
  return isDirection === (claim === 'rise' || claim === 'fall');
}

export function contradicts(claim: ClaimKind, { fact, position }: FigureFact): boolean {
  // Of a limit, "vượt" says that it was not kept; of "trên 25%", that it was.
  if (claim === 'exceeded' && position === 'above') return false;
  return AGAINST[claim].includes(fact);
}
