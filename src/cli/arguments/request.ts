import type { BuildRequest } from './lines/build.js';
import type { DiffRequest } from './lines/diff.js';
import type { ExplainRequest } from './lines/explain.js';
import type { NextRequest } from './lines/next.js';
import type { RefreshRequest } from './lines/refresh.js';
import type { RollupRequest } from './lines/rollup.js';
import type { EjectRequest, TemplatesRequest } from './lines/templates.js';
import type { TrendRequest } from './lines/trend.js';
import type { ValidateRequest } from './lines/validate.js';
import type { VerifyRequest } from './lines/verify.js';

/** What a command line asks for. */
export type Request =
  | BuildRequest
  | ValidateRequest
  | ExplainRequest
  | DiffRequest
  | TrendRequest
  | VerifyRequest
  | RefreshRequest
  | RollupRequest
  | NextRequest
  | TemplatesRequest
  | EjectRequest
  | TextRequest
  | RefusedRequest;

/** A help page or the version. `asked` is false for the help page that answers an empty command line. */
interface TextRequest {
  readonly type: 'text';
  readonly text: string;
  readonly asked: boolean;
}

/** A command line that cannot be understood. */
interface RefusedRequest {
  readonly type: 'refused';
  readonly sentence: string;
  /** Whose `--help` explains it: "bhxh-report build". */
  readonly command: string;
}
