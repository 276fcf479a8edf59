import type { Fold } from '../../model/measured/foldWords.js';
import type { SpanOfLine } from './ownSpans.js';

/** A unit whose data are being added. */
export interface Contributor {
  /** Orders the units, whatever the order of their files; no two are alike. */
  readonly key: string;
  /** As it is called in the result: "huyện Lộc Ninh". */
  readonly name: string;
  /** How many units it is itself the sum of; 1 for one that is no sum. Of a number of some of them, how many give it. */
  readonly base: number;
  /** That number as the data write it, "2/3"; undefined where all give it. */
  readonly share?: string;
  /** A body named after its own unit, named after its tier: "UBND huyện Lộc Ninh", "UBND huyện" → "UBND cấp huyện". */
  readonly actor: (text: string) => string;
  /** What covers its own ground, covering that of the sum: "dân số toàn huyện" → "dân số toàn tỉnh". */
  readonly extent: (text: string) => string;
  /** What its words mean, for comparing with those of other units. */
  readonly fold: Fold;
  readonly spanOf: SpanOfLine;
}

/** What a unit gave to a sum. */
export interface Contribution {
  readonly unit: string;
  /** As published; null for words. */
  readonly text: string | null;
}
