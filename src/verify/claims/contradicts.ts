import type { Fact } from '../../diagnostics/verifyTerms.js';
import type { FigureFact } from '../factsOf.js';
import type { ClaimKind } from './claimsIn.js';

/** What the data do not say, or not of all targets, or not yet. */
const OPEN = ['in-progress', 'undecidable', 'mixed'] as const;

/** Of a target it is said where the value is, not how it came out. */
const AGAINST: Readonly<Record<ClaimKind, readonly Fact[]>> = {
  reached: ['missed', ...OPEN],
  exceeded: ['missed', 'met', ...OPEN],
  notExceeded: ['exceeded'],
  missed: ['met', 'exceeded', ...OPEN],
  // Before its day a target lacks something, and yet is not missed.
  short: ['met', 'exceeded'],
  pending: ['met', 'exceeded', 'missed', 'mixed'],
  undecided: ['met', 'exceeded', 'missed', 'mixed'],
  rise: ['giảm', 'bằng'],
  fall: ['tăng', 'bằng'],
  notRisen: ['tăng'],
  notFallen: ['giảm'],
  same: ['tăng', 'giảm'],
  more: ['giảm', 'bằng'],
  less: ['tăng', 'bằng'],
};

/** Whether a claim is one that the fact can confirm or contradict: "tăng" says nothing of a target. */
export function isAbout(claim: ClaimKind, { fact }: FigureFact): boolean {
  const isDirection = isDirectionFact(fact);
  return claim === 'more' || claim === 'less' || isDirection === isOfDirection(claim);
}

/** Whether it says how something changed. */
export function isOfDirection(claim: ClaimKind): boolean {
  return OF_DIRECTION.has(claim);
}

const OF_DIRECTION: ReadonlySet<ClaimKind> = new Set(['rise', 'fall', 'notRisen', 'notFallen', 'same']);

export function contradicts(claim: ClaimKind, { fact, position }: FigureFact): boolean {
  // Of a limit, "vượt" says that it was not kept; of "trên 25%", that it was.
  if (claim === 'exceeded' && position === 'above') return false;
  const side = SIDES[claim];
  if (side !== undefined && !isDirectionFact(fact)) return position === 'on' || position === side;
  return AGAINST[claim].includes(fact);
}

/** Where a value is of which the opposite is said. */
const SIDES: Readonly<Partial<Record<ClaimKind, 'above' | 'below'>>> = { more: 'below', less: 'above' };

export function isDirectionFact(fact: Fact): boolean {
  return fact === 'tăng' || fact === 'giảm' || fact === 'bằng';
}
