import type { Path } from '../diagnostics/finding.js';

/** A number that keeps its name from the YAML line to the Word file and back. */
export interface Figure {
  /** At most 64 characters (Word's limit for a content control's tag): `participants.voluntary.plans.bhxh-viet-nam.percent`. */
  readonly id: string;
  /** As printed in the report: "81,73%", "khoảng 1.600". */
  readonly text: string;
  readonly kind: FigureKind;
  /** The exact value as a decimal ("81.73") or, where no decimal is exact, a fraction ("2627/3214"); ISO date for dates; null for wordings. */
  readonly value: string | null;
  /** The unit word that follows the number ("người", "%", "đồng"); null where there is none. */
  readonly unit: string | null;
  /** Digits printed after the decimal comma. */
  readonly decimals: number;
  readonly origin: Origin;
}

/** The unit of a difference of two percentages; never "%". */
export const POINTS = 'điểm phần trăm';

/** A count of things, a percentage, percentage points, đồng, a part of a whole ("2.109/2.156"), a day, a document's number, digits in words. */
export type FigureKind = 'count' | 'rate' | 'points' | 'money' | 'ratio' | 'date' | 'document' | 'wording';

/** Where a figure comes from: it stands in the data, or is computed from other figures. */
export type Origin =
  | { readonly type: 'given'; readonly path: Path }
  /** `formula` names other figures by id: "conferences.x.count × conferences.x.attendance.each". */
  | { readonly type: 'derived'; readonly formula: string; readonly from: readonly string[] };
