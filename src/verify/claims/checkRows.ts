import type { Passage } from '../../readers/readDocument.js';
import type { StatedFacts } from '../factsOf.js';
import type { KnownFigure } from '../knowledge.js';
import type { Contradiction } from './checkClaims.js';
import { type ClaimKind, claimsIn, TARGET_WORDS, wordAt } from './claimsIn.js';
import { clausesOf, type NumberAt } from './clauses.js';
import { contradicts, isAbout } from './contradicts.js';

/** A passage and what its numbers are known to be. */
export interface CheckedPassage {
  readonly passage: Passage;
  readonly numbers: readonly NumberAt[];
}

type Against = Pick<Contradiction, 'about' | 'fact'>;

/**
 * Cells that are a verdict ("Vượt", "Chưa đạt, thiếu 6,06%") and that the figures of their row contradict, all of them:
 * a row with two plans, one of them missed, says nothing about either verdict.
 */
export function checkRows(
  passages: readonly CheckedPassage[],
  facts: StatedFacts,
): ReadonlyMap<Passage, Contradiction> {
  const found = new Map<Passage, Contradiction>();
  for (const row of rowsOf(passages)) {
    const known = row.flatMap(({ numbers }) => numbers.flatMap((number) => number.known ?? []));
    const contradictions = new Map<ClaimKind, Against | null>();
    for (const { passage, numbers } of row) {
      const verdict = verdictIn(passage.text, numbers);
      if (verdict === null) continue;
      const { kind } = verdict.claim;
      if (!contradictions.has(kind)) contradictions.set(kind, contradictionOf(kind, known, facts));
      const against = contradictions.get(kind) ?? null;
      if (against !== null) found.set(passage, { start: verdict.start, end: verdict.end, ...against });
    }
  }
  return found;
}

function rowsOf(passages: readonly CheckedPassage[]): readonly (readonly CheckedPassage[])[] {
  const rows = new Map<number, CheckedPassage[]>();
  for (const one of passages) {
    const { row } = one.passage;
    if (row == null) continue;
    const cells = rows.get(row);
    if (cells === undefined) rows.set(row, [one]);
    else cells.push(one);
  }
  return [...rows.values()];
}

/** Words that may follow the claim: "Vượt kế hoạch", "Đạt chỉ tiêu giao". */
const OBJECT: ReadonlySet<string> = new Set([...TARGET_WORDS.flatMap((words) => words.split(' ')), 'giao', 'năm']);

/** A cell whose first clause is a claim and nothing else; a label ("Giảm tỷ lệ nợ") is none, nor a quoted piece of a sentence ("… vượt kế hoạch"). */
function verdictIn(text: string, numbers: readonly NumberAt[]) {
  const [first] = clausesOf(text, numbers);
  const [claim] = first === undefined ? [] : claimsIn(first);
  if (first === undefined || claim === undefined) return null;
  const begins = first.pieces[0]?.start === text.search(/\S/u);
  if (!begins || !first.pieces.slice(0, claim.first).every((_, at) => wordAt(first.pieces, at) === 'đã')) return null;
  const others = first.pieces.slice(claim.last + 1);
  if (!others.every((piece, at) => piece.type === 'word' && OBJECT.has(wordAt(others, at)))) return null;
  return { claim, start: first.pieces[claim.first]?.start ?? 0, end: first.pieces[claim.last]?.end ?? 0 };
}

/** By the shares and gaps of the row; of a row without any, by its values and plans. */
function contradictionOf(kind: ClaimKind, known: readonly KnownFigure[], facts: StatedFacts): Against | null {
  const said = known.flatMap((about) =>
    (facts.of.get(about.id) ?? []).filter((fact) => isAbout(kind, fact)).map((fact) => ({ about, fact })),
  );
  const measures = said.filter(({ fact }) => fact.role !== 'subject');
  const decisive = measures.length > 0 ? measures : said;
  const [first] = decisive;
  if (first === undefined || !decisive.every(({ fact }) => contradicts(kind, fact))) return null;
  return { about: first.about, fact: first.fact.fact };
}
