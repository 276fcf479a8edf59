/** Why `rollup` cannot begin. */
export interface RollupUsage {
  /** Neither a frame names the unit nor `--unit` and `--level`. */
  readonly rollupUnitMissing: () => string;
  /** A table does not say its period. */
  readonly rollupPeriodMissing: () => string;
}
