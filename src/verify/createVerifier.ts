import { LIMITS } from '../diagnostics/limits.js';
import type { Summary } from '../indicators/summarise.js';
import type { Passage, ReadDocument } from '../readers/readDocument.js';
import type { ReadProblem } from '../readers/readProblem.js';
import type { Report } from '../report/tree.js';
import { createBeside } from './beside/createBeside.js';
import type { Instead } from './beside/instead.js';
import { besideResult, roundedIn, withBeside } from './besideResults.js';
import { checkControl } from './checkControl.js';
import { type Contradiction, checkClaims } from './claims/checkClaims.js';
import { type CheckedPassage, checkRows } from './claims/checkRows.js';
import type { NumberAt } from './claims/clauses.js';
import { contextsOf } from './context.js';
import { factsOf } from './factsOf.js';
import { inReportOrder } from './inReportOrder.js';
import { isFilledIn } from './isFilledIn.js';
import { type Knowledge, type KnownFigure, knowledgeOf } from './knowledge.js';
import { type Loose, type Match, matchLoose } from './match/matchLoose.js';
import { ownNumbers } from './ownNumbers.js';
import { type PlacedResult, placed } from './placed.js';
import { placesOf } from './placesOf.js';
import { type Owned, type ReadPassage, readPassage } from './readPassage.js';
import { isLabel } from './scan/isLabel.js';
import { isMinor, isReference } from './scan/leaveAlone.js';
import { ordinalCells } from './scan/ordinalCells.js';
import type { Spot, SpotKind } from './scan/spot.js';
import type { Verification } from './verification.js';

/** Compares documents with one set of data; what the data say is worked out once. A problem: there is too much to compare. */
export type Verifier = (document: ReadDocument) => Verification | ReadProblem;

export function createVerifier(report: Report, summary: Summary): Verifier {
  const knowledge = knowledgeOf(report, summary);
  const facts = factsOf(summary);
  const ownAt = ownNumbers(knowledge.scanned);
  const layBeside = createBeside(knowledge.scanned, summary);
  const passages = knowledge.scanned.map(({ passage }) => passage);
  return (document) => {
    const read = inReportOrder(document.passages, passages).map(readPassage);
    const problem = tooMuch(read, knowledge);
    if (problem !== null) return problem;
    const contextOf = contextsOf(read);
    const ordinals = ordinalCells(read.map(({ passage }) => passage));
    const counts = { controls: 0, differing: 0, loose: 0, leftAlone: 0 };
    const laid = layBeside(read);
    const rounded = roundedIn(laid.instead, knowledge);
    const named = new Map(laid.pairs.map(({ now, was }) => [now.spot, was.ids[0] ?? '']));
    const checked = read.map(checkPassage);
    const rows = checkRows(checked, facts);
    const beside = besideByPassage(laid.instead);
    const found = checked.flatMap(({ passage, found: own }) =>
      withBeside([...own, ...inRow(passage, own)], beside.get(passage) ?? []),
    );
    const unread = (document.unread ?? []).map((one) => ({ code: 'unread', ...one }) as const);
    const results = [...found, ...unread, ...placesOf(read, found, knowledge)];
    const agreeing = found.filter(({ code }) => code === 'agrees').length;
    const { trackedInsertions, trackedDeletions } = document;
    return { results, counts: { ...counts, agreeing, trackedInsertions, trackedDeletions } };

    function besideByPassage(all: readonly Instead[]): ReadonlyMap<Passage, readonly PlacedResult[]> {
      const results = new Map<Passage, PlacedResult[]>();
      for (const instead of all) {
        if (isOfOwn(instead)) continue;
        const result = besideResult(instead, knowledge);
        const passage = instead.now[0]?.passage;
        if (result !== null && passage !== undefined) results.set(passage, [...(results.get(passage) ?? []), result]);
      }
      return results;
    }

    /** The report has the very words, elsewhere than they were looked for. */
    function isOfOwn({ now }: Instead): boolean {
      return now.length > 0 && now.every(({ passage, spot }) => spot !== null && ownAt(passage, spot) === 'sure');
    }

    function checkPassage(one: ReadPassage): CheckedPassage & { readonly found: readonly PlacedResult[] } {
      const { passage } = one;
      const numbers = new Map<Spot, KnownFigure | null>(one.spots.map((spot) => [spot, null]));
      const found = [
        ...one.owned.flatMap((owned) => checkOwned(passage, owned, numbers)),
        ...one.loose.flatMap((spot) => checkLoose(passage, spot, numbers)),
      ];
      const all = [...numbers].map(([spot, known]) => numberAt(spot, known));
      const claims = checkClaims(passage.text, all, facts).map((claim) => contradicted(passage, claim));
      return { passage, numbers: all, found: [...found, ...claims].sort((a, b) => a.start - b.start) };
    }

    /** One contradiction is enough for a cell. */
    function inRow(passage: Passage, own: readonly PlacedResult[]): readonly PlacedResult[] {
      const claim = rows.get(passage);
      return claim === undefined || own.some(({ code }) => code === 'contradicted')
        ? []
        : [contradicted(passage, claim)];
    }

    function checkOwned(
      passage: Passage,
      owned: Owned,
      numbers: Map<Spot, KnownFigure | null>,
    ): readonly PlacedResult[] {
      const { id, start, end } = owned.control;
      const expected = knowledge.figures.get(id)?.text;
      if (expected === undefined) return [checkUnknown(passage, owned)];
      for (const spot of owned.spots) numbers.set(spot, { id, text: expected });
      const { agrees, rounded, others } = checkControl(owned, knowledge);
      counts.controls += 1;
      if (!agrees) counts.differing += 1;
      return [
        ...(agrees ? [] : [{ code: 'differs', ...placed(passage, start, end), id, expected } as const]),
        ...(rounded ? [{ code: 'rounded', ...placed(passage, start, end), id, expected } as const] : []),
        ...others.flatMap((spot) => checkLoose(passage, spot, numbers)),
      ];
    }

    function checkUnknown(passage: Passage, { control, spots }: Owned): PlacedResult {
      const { id, start, end } = control;
      const matches = spots.map((spot) => match(passage, spot));
      const [first] = matches;
      const sure = first?.type === 'agrees' && matches.every((one) => one.type === 'agrees' && one.firm);
      counts.controls += 1;
      if (sure) return { code: 'renamed', ...placed(passage, start, end), id, nearest: first.nearest };
      counts.differing += 1;
      return { code: 'unknown', ...placed(passage, start, end), id };
    }

    function checkLoose(passage: Passage, spot: Spot, numbers: Map<Spot, KnownFigure | null>): readonly PlacedResult[] {
      const exact = rounded.get(spot);
      if (exact !== undefined) {
        counts.loose += 1;
        return [{ code: 'agrees', ...placed(passage, spot.leadStart, spot.end), nearest: exact, rounded: true }];
      }
      const own = ownAt(passage, spot);
      const left =
        isLabel(passage, spot) || ordinals.has(passage) || isFilledIn(passage, spot, knowledge) || own === 'sure';
      const found = left ? null : match(passage, spot);
      if (
        found === null ||
        found.type === 'own' ||
        (found.type === 'none' && (own !== null || isReference(passage, spot)))
      ) {
        counts.leftAlone += 1;
        return [];
      }
      counts.loose += 1;
      if (found.type === 'agrees') numbers.set(spot, found.firm ? found.nearest : laidFigure(passage, spot));
      return [looseResult(passage, spot, found)];
    }

    /** The figure that the report has at a number's place in a sentence; rows are too alike. */
    function laidFigure({ row }: Passage, spot: Spot): KnownFigure | null {
      if (row != null) return null;
      const figure = knowledge.figures.get(named.get(spot) ?? '');
      return figure === undefined ? null : { id: figure.id, text: figure.text };
    }

    function match(passage: Passage, spot: Spot): Match {
      const before = passage.text.slice(0, spot.leadStart).trimEnd();
      const opens = before === '' || before.endsWith('│') || before.endsWith('|');
      const loose: Loose = { spot, context: contextOf(spot), opens };
      return matchLoose(loose, knowledge);
    }
  };
}

/** Each number that is typed by hand is held against each figure of the report. */
function tooMuch(read: readonly ReadPassage[], { slots }: Knowledge): ReadProblem | null {
  const numbers = read.reduce((sum, { loose }) => sum + loose.length, 0);
  const limit = LIMITS.document.comparisons;
  return numbers * slots.length <= limit
    ? null
    : { code: 'document-incomparable', path: [], args: { numbers, figures: slots.length, limit } };
}

/** They stand among the words about a figure without being what the words are about. */
const ASIDE: ReadonlySet<SpotKind> = new Set(['date', 'year', 'partialDate', 'document']);

/** "ước đạt 96,06%" claims nothing: the words belong to the number. */
function numberAt({ kind, leadStart: start, end }: Spot, known: KnownFigure | null): NumberAt {
  return { start, end, known, isAside: ASIDE.has(kind) };
}

function contradicted(passage: Passage, { start, end, about, fact, isShare }: Contradiction): PlacedResult {
  return { code: isShare ? 'share' : 'contradicted', ...placed(passage, start, end), about, fact };
}

function looseResult(passage: Passage, spot: Spot, match: Exclude<Match, { readonly type: 'own' }>): PlacedResult {
  const here = placed(passage, spot.leadStart, spot.end);
  switch (match.type) {
    case 'agrees':
      if (!match.firm)
        return isMinor(spot) ? { code: 'minor', ...here } : { code: 'unsure', ...here, nearest: match.nearest };
      return { code: 'agrees', ...here, nearest: match.nearest, rounded: match.rounded };
    case 'close':
      return { code: 'close', ...here, nearest: match.nearest, difference: match.difference };
    case 'none':
      return { code: isMinor(spot) ? 'minor' : 'not-in-data', ...here };
  }
}
