import type { Passage } from '../../readers/readDocument.js';
import { isOrdinal } from '../scan/ordinalCells.js';
import type { Spot } from '../scan/spot.js';

/**
 * Words that are data too: label: what a row or statement is about ("BHXH tự nguyện") · unit: what is counted · whole: what
 * a percentage is of ("dân số") · body: who gave a plan or issued a document · place: a province · reach: "toàn tỉnh" ·
 * when: what of a year or month is meant ("cuối năm").
 */
export type PhraseKind = 'label' | 'unit' | 'whole' | 'body' | 'place' | 'reach' | 'when';

/** What a run of a document is cut into to be laid beside a run of the report: a word, a number, or words that are data. */
export interface RunItem {
  readonly kind: PhraseKind | 'word' | 'number';
  /** Equal for equal words, however they are typed; of a number see `Spot.key`. */
  readonly key: string;
  readonly passage: Passage;
  /** UTF-16 offsets in its text. */
  readonly start: number;
  readonly end: number;
  readonly spot: Spot | null;
  /** Names of the figures that the number is printed for. */
  readonly ids: readonly string[];
  /** A sign or the border of a cell ends the clause behind it. */
  readonly closes: boolean;
}

/** The first cell of a row, but for one that numbers it. */
export function labelOf(row: readonly RunItem[]): readonly RunItem[] {
  const cell = row.find(({ passage }) => !isOrdinal(passage))?.passage;
  return row.filter(({ passage }) => passage === cell);
}

export function keyOf(items: readonly RunItem[]): string {
  return items.map(({ key }) => key).join(' ');
}
