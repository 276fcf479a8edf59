import type { NamedScheme } from '../rules/schemes.js';
import type { ReadMeasure } from './measure.js';

/** What the sentences before a number say of it. */
export interface MeasureContext {
  /** They count people in schemes. */
  readonly stock: boolean;
  /** The line that announces a list. */
  readonly lead: string | null;
  /** "Mường Chà", the unit that the document is about. */
  readonly own: string | null;
  /** The one scheme that the heading above names: "1. Về BHXH bắt buộc". */
  readonly heading: NamedScheme | null;
  /** The value before it in the sentence. */
  readonly last: ReadMeasure | null;
}
