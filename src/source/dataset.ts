import type { Path } from '../diagnostics/finding.js';
import type { Source } from '../diagnostics/source.js';

/** A data file as read: plain values, with the way back to the line that each came from. */
export interface Dataset extends Source {
  /**
   * Maps, lists, null, and strings: every scalar is its text as written (NFC), never YAML's parsed
   * number, so that `100.000` stays one hundred thousand. Null where the file could not be parsed.
   */
  readonly value: unknown;
  /** True where the scalar at this path was written without quotes. */
  readonly isPlain: (path: Path) => boolean;
}
