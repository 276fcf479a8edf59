import { wordingsIn } from '../../indicators/namedLeaves.js';
import type { Summary } from '../../indicators/summarise.js';
import { saysSource } from '../../report/vietnamese/sourceWords.js';
import { isCell, runsOf, type Scanned } from '../context.js';
import { isOrdinal } from '../scan/ordinalCells.js';
import { align, type Counterpart } from './align.js';
import { checkBeside } from './checkBeside.js';
import type { Instead } from './instead.js';
import { keyOf, labelOf, type PhraseKind } from './item.js';
import { itemsOf } from './itemsOf.js';
import { hasNumberWord } from './numberInWords.js';
import { createPairing, type KnownRun } from './pairRuns.js';
import { keysOf, phrasesOf } from './phrases.js';

/** A document laid beside the report. */
export interface Beside {
  /** What stands in place of what the report has there. */
  readonly instead: readonly Instead[];
  /** Numbers that stand where the report has them. */
  readonly pairs: readonly Counterpart[];
}

/** Lays documents beside a report, run by run: a paragraph, or a row of a table. */
export function createBeside(
  report: readonly Scanned[],
  { unit, figures }: Summary,
): (document: readonly Scanned[]) => Beside {
  const runs = runsOf(report).filter((run) => !quotes(run));
  const phrases = phrasesOf({
    ...wordsByKind(unit),
    label: [...labelsIn(runs), ...(wordsByKind(unit).label ?? [])],
    unit: [...(wordsByKind(unit).unit ?? []), ...[...figures.values()].flatMap((figure) => figure.unit ?? [])],
  });
  const known = runs.map((run) => ({ items: itemsOf(run, phrases), isRow: isCell(run[0]), cells: run.length }));
  const rowLabels = new Set(known.filter(({ isRow }) => isRow).map(({ items }) => keyOf(labelOf(items))));
  const offices = officesOf(unit);
  const pairOf = createPairing(known);
  const nearby = createNearby(known);
  return (document) => {
    const instead: Instead[] = [];
    const pairs: Counterpart[] = [];
    for (const run of runsOf(document)) {
      if (quotes(run) || !saysNumber(run)) continue;
      const own = { items: itemsOf(run, phrases), isRow: isCell(run[0]), cells: run.length };
      const meant = pairOf(own);
      const pairing = meant === null ? null : align(meant.items, own.items);
      if (meant === null || pairing === null) continue;
      const compared = { report: meant.items, document: own.items, isRow: own.isRow, rowLabels, offices };
      const found = checkBeside({ ...compared, nearby: nearby(meant) }, pairing);
      // Of a sentence that has no digits, nothing is said but that its words say another number.
      instead.push(...found.filter(({ type }) => type === 'number' || hasDigits(run)));
      pairs.push(...pairing.pairs);
    }
    return { instead, pairs };
  };
}

/** In digits or in words. */
function saysNumber(run: readonly Scanned[]): boolean {
  return hasDigits(run) || run.some(({ passage }) => hasNumberWord(keysOf(passage.text)));
}

function hasDigits(run: readonly Scanned[]): boolean {
  return run.some(({ spots }) => spots.length > 0);
}

/** Whether a row is one of the appendix of sources: it quotes a sentence, which is judged where it stands itself. */
function quotes(run: readonly Scanned[]): boolean {
  return isCell(run[0]) && run.some(({ passage }) => saysSource(passage.text.trim()));
}

/** So many rows above and below, a number is easily taken from the wrong one. */
const ROWS = 2;

/** Keys of the figures that stand in a row, and in those near it; none for a sentence. */
function createNearby(runs: readonly KnownRun[]): (run: KnownRun) => ReadonlySet<string> {
  const places = new Map(runs.map((run, at) => [run, at]));
  return (run) => {
    const at = places.get(run) ?? 0;
    const rows = run.isRow ? runs.slice(Math.max(0, at - ROWS), at + ROWS + 1).filter(({ isRow }) => isRow) : [];
    return new Set(rows.flatMap(({ items }) => items.flatMap(({ key, ids }) => (ids.length === 0 ? [] : key))));
  };
}

/** What the words of a key are. */
const KIND_OF: Readonly<Record<string, PhraseKind>> = {
  giver: 'body',
  issuer: 'body',
  advisedBy: 'body',
  submittedBy: 'body',
  directedBy: 'body',
  decidedBy: 'body',
  source: 'body',
  organisers: 'body',
  outlets: 'body',
  producers: 'body',
  agency: 'body',
  unit: 'unit',
  form: 'unit',
  of: 'whole',
  label: 'label',
  scope: 'reach',
};

function wordsByKind(unit: Summary['unit']): Readonly<Partial<Record<PhraseKind, readonly string[]>>> {
  const words: Partial<Record<PhraseKind, string[]>> = { place: [unit.unit.name.text] };
  for (const { path, text } of wordingsIn(unit)) {
    const name = String(path.findLast((step) => typeof step === 'string'));
    const kind = path[0] === 'places' && name === 'name' ? 'place' : KIND_OF[name];
    if (kind !== undefined && !text.includes('{{')) words[kind] = [...(words[kind] ?? []), text];
  }
  return words;
}

/** What the office that writes the report is called, in each profile. */
function officesOf({ report }: Summary['unit']): ReadonlySet<string> {
  const named = wordingsIn(report).filter(({ path }) => path.at(-2) === 'issuer');
  return new Set(named.map(({ text }) => keysOf(text).join(' ')));
}

/** What rows and statements are about: their first cell, the words before the colon. */
function labelsIn(runs: readonly (readonly Scanned[])[]): readonly string[] {
  return runs.flatMap((run) => {
    const first = run.find(({ passage }) => !isOrdinal(passage));
    if (first === undefined) return [];
    const { text } = first.passage;
    const [label] = (isCell(first) ? /^[^\d(]+/u : /^- [^\d:;.]{2,80}(?=:)/u).exec(text) ?? [];
    return label === undefined || label.length > LONGEST ? [] : [label];
  });
}

/** UTF-16 units: a sentence is no label. */
const LONGEST = 100;
