import type { ResultFormat } from '../../arguments/options.js';
import type { Shard } from '../../plan/shard.js';

/** Options are left out where not given. */
export interface RollupRequest {
  /** Files and folders. */
  readonly files: readonly string[];
  /** By default standard output. */
  readonly output?: string;
  readonly frame?: string;
  readonly unit?: string;
  readonly level?: string;
  /** Each place in the files is a unit. */
  readonly places?: boolean;
  /** Of tables, in words. */
  readonly period?: string;
  /** Of the summary; by default txt. */
  readonly format?: ResultFormat;
  /** Nothing is written where a unit has warnings, or lacks something. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
  readonly jobs?: number;
  readonly shard?: Shard;
}
