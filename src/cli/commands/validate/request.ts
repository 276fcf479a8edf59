import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { ResultFormat } from '../../arguments/options.js';
import type { TemplateChoice } from '../../input/templateFiles.js';
import type { Shard } from '../../plan/shard.js';

/** Options are left out where not given. */
export interface ValidateRequest extends TemplateChoice {
  readonly files: readonly string[];
  /** By default txt. */
  readonly format?: ResultFormat;
  readonly profile?: ProfileChoice;
  readonly notes?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly jobs?: number;
  readonly shard?: Shard;
}
