import type { LeftReason } from '../../diagnostics/rollupCodes.js';

/** What the operator is told of a sum of units. */
export interface RollupSummary {
  readonly done: (args: {
    output: string;
    units: number;
    figures: number;
    warnings: number;
    missing: number;
  }) => string;
  /** While many files are read. */
  readonly progress: (args: { read: number; files: number }) => string;
  readonly partial: (args: { name: string; units: number; expected: number }) => string;
  readonly dates: (args: { name: string; earliest: string; latest: string }) => string;
  readonly left: (args: { name: string; units: number; reason: string }) => string;
  readonly words: (args: { names: readonly string[] }) => string;
  readonly more: (args: { count: number }) => string;
  readonly incomplete: (args: { keys: readonly string[] }) => string;
  /** `files`: those that have errors or do not go with the others; 0 where the frame is at fault. */
  /** `--strict`. */
  readonly heldBack: (args: { warnings: number; missing: number }) => string;
  readonly notAdded: (args: { files: number }) => string;
  readonly reasons: Readonly<Record<LeftReason, string>>;
}
