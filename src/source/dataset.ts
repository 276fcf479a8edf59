import type { Path } from '../diagnostics/finding.js';
import type { RegisterPlace, Source, TextSource } from '../diagnostics/source.js';

/** Data as read: plain values and, where they come from a file, the way back to the place of each. */
export interface Dataset extends Source {
  /**
   * Maps, lists, null, and strings: every scalar is its text as written (NFC), never YAML's parsed
   * number, so that `100.000` stays one hundred thousand. Null where the file could not be parsed.
   */
  readonly value: unknown;
  /** False for an object: figures of it have their keys for a place. */
  readonly hasLines: boolean;
  /** True where the scalar at this path was written without quotes. */
  readonly isPlain: (path: Path) => boolean;
  /** What registers were counted for besides, where the file says a number itself. */
  readonly counted: (path: Path) => Counted | null;
}

/** One that nothing was counted for: all of it stands in its text. */
export interface TypedDataset extends Dataset {
  readonly locate: TextSource['locate'];
}

/** A number that was counted in registers. */
export interface Counted {
  /** As it is printed: "08". */
  readonly text: string;
  readonly place: RegisterPlace;
}
