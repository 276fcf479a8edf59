import type { Fact } from '../diagnostics/verifyTerms.js';
import { type Claim, claimsIn, TARGET_WORDS, wordAt } from './claimsIn.js';
import { type Clause, type ClausePiece, clausesOf, type NumberAt } from './clauses.js';
import { contradicts, isAbout } from './contradicts.js';
import type { FigureFact } from './factsOf.js';
import type { KnownFigure } from './knowledge.js';

/** A claim that the data contradict. */
export interface Contradiction {
  readonly start: number;
  readonly end: number;
  readonly about: KnownFigure;
  readonly fact: Fact;
}

type Facts = ReadonlyMap<string, readonly FigureFact[]>;

/** At most so many words stand between "đạt" and its number: "đạt tỷ lệ khoảng 96%". */
const BETWEEN = 4;

const OBJECTS: ReadonlySet<string> = new Set(TARGET_WORDS);
/** Words that may stand beside a claim that is all its clause: "(đã vượt)". */
const FILLERS = new Set(['đã', 'đều', 'cũng', 'là', 'mới', 'cơ', 'bản', 'còn']);

export function checkClaims(text: string, numbers: readonly NumberAt[], facts: Facts): readonly Contradiction[] {
  if (numbers.every(({ known }) => known === null || !facts.has(known.id))) return [];
  const clauses = clausesOf(text, numbers);
  return clauses.flatMap((clause, at) =>
    claimsIn(clause).flatMap((claim) => {
      const about =
        behind(clause, claim, facts) ?? beside(clause, claim, facts) ?? fromBefore(clauses, at, claim, facts);
      const said = about === null ? [] : factsFor(about, claim, facts);
      const [first] = said;
      if (about === null || first === undefined || !said.every((fact) => contradicts(claim.kind, fact))) return [];
      const start = clause.pieces[claim.first]?.start ?? 0;
      return [{ start, end: clause.pieces[claim.last]?.end ?? start, about, fact: first.fact }];
    }),
  );
}

function factsFor({ id }: KnownFigure, { kind }: Claim, facts: Facts): readonly FigureFact[] {
  return (facts.get(id) ?? []).filter((fact) => isAbout(kind, fact));
}

/** The number right behind the claim: "vượt 0,4%"; a value or plan only where the clause says that it is about a target. */
function behind({ pieces }: Clause, claim: Claim, facts: Facts): KnownFigure | null {
  const next = pieces.slice(claim.last + 1, claim.last + 2 + BETWEEN).find((piece) => piece.type === 'number');
  if (next?.type !== 'number' || next.known === null) return null;
  const withObject = hasObject(pieces);
  const fits = factsFor(next.known, claim, facts).some(({ role }) => role === 'measure' || withObject);
  return fits ? next.known : null;
}

/** "03 chỉ tiêu chưa đạt kế hoạch", "96,06% là đạt": the nearest number of the clause. */
function beside({ pieces }: Clause, claim: Claim, facts: Facts): KnownFigure | null {
  const closes = isBare(pieces.slice(lastNumber(pieces, claim.first) + 1), claim.last - claim.first + 1);
  if (!hasObject(pieces.slice(claim.last + 1)) && !closes) return null;
  const [near] = pieces
    .flatMap((piece, at) => (piece.type === 'number' ? [{ piece, apart: Math.abs(at - claim.last) }] : []))
    .sort((a, b) => a.apart - b.apart);
  const known = near?.piece.known ?? null;
  return known !== null && factsFor(known, claim, facts).length > 0 ? known : null;
}

/**
 * A clause without a number speaks of one before it: "96,06% (đạt)" of the number itself, "126.308 người, vượt kế hoạch"
 * of a value. A share or gap does not count there: the next plan may be meant.
 */
function fromBefore(clauses: readonly Clause[], at: number, claim: Claim, facts: Facts): KnownFigure | null {
  const own = clauses[at];
  if (own === undefined || own.pieces.some(({ type }) => type === 'number')) return null;
  const ofNumber = own.isAside && isBare(own.pieces, claim.last - claim.first + 1);
  if (!ofNumber && !hasObject(own.pieces.slice(claim.last + 1))) return null;
  const before = clauses.slice(0, at).filter(({ sentence }) => sentence === own.sentence);
  const numbers = (ofNumber ? before.slice(-1) : before).flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'number' && piece.known !== null ? [piece.known] : [])),
  );
  const fits = (known: KnownFigure): boolean =>
    factsFor(known, claim, facts).some(({ role }) => ofNumber || role === 'subject');
  return numbers.findLast(fits) ?? null;
}

/** Nothing but the claim, of so many words, and words that add nothing to it. */
function isBare(pieces: readonly ClausePiece[], claimed: number): boolean {
  const others = pieces.filter((piece) => piece.type === 'number' || !FILLERS.has(piece.word));
  return others.length === claimed && others.every(({ type }) => type === 'word');
}

/** Index of the last number before a place; -1 where there is none. */
function lastNumber(pieces: readonly ClausePiece[], before: number): number {
  return pieces.slice(0, before).findLastIndex(({ type }) => type === 'number');
}

function hasObject(pieces: readonly ClausePiece[]): boolean {
  return pieces.some((_, at) => OBJECTS.has(`${wordAt(pieces, at)} ${wordAt(pieces, at + 1)}`));
}
