import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Office } from '../../office/officeSchema.js';

/** The defaults of the office that the program was started in. */
export interface FoundOffice {
  /** Null where there is no such file. */
  readonly file: string | null;
  readonly office: Office;
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly LocatedFinding[];
}

export const NO_OFFICE: FoundOffice = { file: null, office: {}, lines: new Map(), findings: [] };
