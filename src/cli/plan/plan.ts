import type { UsageProblem } from '../../messages/usage/usageProblem.js';
import type { OutputFormat } from '../../office/outputFormats.js';
import type { Files } from '../world.js';

/** Standard input or output, in place of a file's name. */
export const STREAM = '-';

export interface WantedOutputs {
  /** As given; "-" is standard input. */
  readonly inputs: readonly string[];
  /** Read as well, and not to be overwritten either. */
  readonly templates: readonly string[];
  readonly formats: readonly OutputFormat[];
  /** As given; null where nothing is said. */
  readonly output: string | null;
}

/** What planning looks at on the disk; it changes nothing there. */
export type Look = Pick<Files, 'kind' | 'identity' | 'canBeNamed'>;

export interface OutputPlan {
  readonly jobs: readonly Job[];
  /** A folder to make before the first file is written. */
  readonly makeFolder: string | null;
}

export interface Job {
  readonly input: string;
  readonly outputs: readonly Output[];
}

export interface Output {
  readonly format: OutputFormat;
  /** "-" is standard output. */
  readonly path: string;
}

/** Why the plan cannot be carried out; becomes words in `messages/`. */
export type Problem = UsageProblem;
