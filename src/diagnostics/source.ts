import type { Target } from './finding.js';

/** A text that findings point into: a data file or a template. */
export interface Source {
  /** The name findings are shown under. */
  readonly file: string;
  /** As it stands on disk, without a byte order mark. */
  readonly text: string;
  readonly locate: (target: Target) => Location;
}

/** 1-based; columns count UTF-16 code units, as editors do. The end is exclusive and on the same line. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The whole line. */
  readonly text: string;
}
