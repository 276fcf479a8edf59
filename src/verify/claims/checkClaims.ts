import type { Fact } from '../../diagnostics/verifyTerms.js';
import type { FigureFact, StatedFacts } from '../factsOf.js';
import type { KnownFigure } from '../knowledge.js';
import { type Claim, claimsIn, wordAt } from './claimsIn.js';
import { type ClauseIndex, indexClause } from './clauseIndex.js';
import { type Clause, clausesOf, type NumberAt } from './clauses.js';
import { contradicts, isAbout, isDirectionFact, isOfDirection } from './contradicts.js';
import { tallyClaim } from './tallyClaim.js';

/** A claim that the data contradict, or, as `isShare`, a true share in words that say more: "đạt 96,06% kế hoạch". */
export interface Contradiction {
  readonly start: number;
  readonly end: number;
  readonly about: KnownFigure;
  readonly fact: Fact;
  readonly isShare?: true;
}

type Facts = ReadonlyMap<string, readonly FigureFact[]>;

/** At most so many words stand between "đạt" and its number: "đạt tỷ lệ khoảng 96%". */
const BETWEEN = 4;

/** What stands before a clause in its sentence. */
interface Before {
  readonly sentence: number;
  /** Null at the beginning of the sentence. */
  readonly clause: Clause | null;
  /** The last values and plans, by whether they have a standing or a direction. */
  readonly subjects: { standing: KnownFigure | null; direction: KnownFigure | null };
}

const start = (sentence: number): Before => ({
  sentence,
  clause: null,
  subjects: { standing: null, direction: null },
});

export function checkClaims(text: string, numbers: readonly NumberAt[], known: StatedFacts): readonly Contradiction[] {
  const { of: facts, tally } = known;
  const tallied = tally !== null && /chỉ tiêu/iu.test(text) ? tally : null;
  if (tallied === null && numbers.every((number) => number.known === null || !facts.has(number.known.id))) return [];
  const found: Contradiction[] = [];
  let before = start(0);
  for (const clause of clausesOf(text, numbers)) {
    if (clause.sentence !== before.sentence) before = start(clause.sentence);
    const index = indexClause(clause);
    for (const claim of claimsIn(clause)) {
      const start = clause.pieces[claim.first]?.start ?? 0;
      const end = clause.pieces[claim.last]?.end ?? start;
      const ofAll = tallied === null ? null : tallyClaim(clause, claim, tallied);
      if (tallied !== null && ofAll !== null) {
        if (ofAll.isWrong) found.push({ start, end, about: tallied.about, fact: tallied.together });
        continue;
      }
      const share = claim.kind === 'reached' ? shareBehind(clause, claim, facts) : null;
      if (share !== null) {
        found.push({ start, end, ...share, isShare: true });
        continue;
      }
      const about =
        behind(clause, index, claim, facts) ??
        beside(index, claim, facts) ??
        fromBefore(clause, index, before, claim, facts);
      const said = about === null ? [] : comparedWith(index, claim, factsFor(about, claim, facts));
      const [first] = said;
      if (about === null || first === undefined || !said.every((fact) => contradicts(claim.kind, fact))) continue;
      found.push({ start, end, about, fact: first.fact });
    }
    before = behindOf(before, clause, facts);
  }
  return found;
}

function behindOf({ sentence, subjects: earlier }: Before, clause: Clause, facts: Facts): Before {
  const subjects = { ...earlier };
  for (const known of knownIn(clause)) {
    for (const fact of facts.get(known.id) ?? []) {
      if (fact.role === 'subject') subjects[isAbout('rise', fact) ? 'direction' : 'standing'] = known;
    }
  }
  return { sentence, clause, subjects };
}

function knownIn({ pieces }: Clause): readonly KnownFigure[] {
  return pieces.flatMap((piece) => (piece.type === 'number' && piece.known !== null ? [piece.known] : []));
}

/** "cao hơn kế hoạch" speaks of the target alone, also of a value that has grown since. */
function comparedWith(index: ClauseIndex, { kind, last }: Claim, said: readonly FigureFact[]): readonly FigureFact[] {
  if ((kind !== 'more' && kind !== 'less') || !index.objectBehind(last)) return said;
  const ofTargets = said.filter((fact) => !isDirectionFact(fact.fact));
  return ofTargets.length > 0 ? ofTargets : said;
}

function factsFor({ id }: KnownFigure, { kind }: Claim, facts: Facts): readonly FigureFact[] {
  return (facts.get(id) ?? []).filter((fact) => isAbout(kind, fact));
}

/** A share right behind "đạt" of a target that was not reached. */
function shareBehind({ pieces }: Clause, claim: Claim, facts: Facts): Pick<Contradiction, 'about' | 'fact'> | null {
  const next = pieces.slice(claim.last + 1, claim.last + 2 + BETWEEN).find((piece) => piece.type === 'number');
  // "đạt và vượt 96,06%" is no share.
  if (next?.type !== 'number' || next.known === null || wordAt(pieces, claim.last) === 'vượt') return null;
  const shares = factsFor(next.known, claim, facts).filter(({ role }) => role === 'share');
  const [first] = shares;
  const isOpen = first !== undefined && shares.every((fact) => contradicts(claim.kind, fact));
  return isOpen ? { about: next.known, fact: first.fact } : null;
}

/** The number right behind the claim: "vượt 0,4%"; a value or plan only where the clause says that it is about a target. */
function behind({ pieces }: Clause, { hasObject }: ClauseIndex, claim: Claim, facts: Facts): KnownFigure | null {
  const next = pieces.slice(claim.last + 1, claim.last + 2 + BETWEEN).find((piece) => piece.type === 'number');
  if (next?.type !== 'number' || next.known === null) return null;
  const isCompared = claim.kind === 'more' || claim.kind === 'less';
  const fits = factsFor(next.known, claim, facts).some(
    ({ role }) => role === 'measure' || (role === 'share' && !isCompared) || (role === 'subject' && hasObject),
  );
  return fits ? next.known : null;
}

/** "03 chỉ tiêu chưa đạt kế hoạch", "96,06% là đạt": the nearest number of the clause. */
function beside(index: ClauseIndex, claim: Claim, facts: Facts): KnownFigure | null {
  const closes = index.isBareBehindNumber(claim.first, claim.last - claim.first + 1);
  if (!index.objectBehind(claim.last) && !closes) return null;
  const known = index.nearest(claim.last);
  return known !== null && factsFor(known, claim, facts).length > 0 ? known : null;
}

/**
 * A clause without a number speaks of one before it: "96,06% (đạt)" of the number itself, "126.308 người, vượt kế hoạch"
 * of a value. A share or gap does not count there: the next plan may be meant.
 */
function fromBefore(
  { isAside }: Clause,
  index: ClauseIndex,
  { clause, subjects }: Before,
  claim: Claim,
  facts: Facts,
): KnownFigure | null {
  if (index.hasNumber) return null;
  const ofNumber = isAside && index.isBare(claim.last - claim.first + 1);
  if (ofNumber) {
    const numbers = clause === null ? [] : knownIn(clause);
    return numbers.findLast((known) => factsFor(known, claim, facts).length > 0) ?? null;
  }
  const isStanding = index.objectBehind(claim.last);
  const isDirection = index.comparedBehind(claim.last) && !isStanding;
  if (isOfDirection(claim.kind)) return isDirection ? subjects.direction : null;
  if (isStanding) return subjects.standing;
  return isDirection && (claim.kind === 'more' || claim.kind === 'less') ? subjects.direction : null;
}
