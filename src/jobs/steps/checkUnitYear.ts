import type { Finding } from '../../diagnostics/finding.js';
import { hasError } from '../../diagnostics/hasError.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { validate } from '../../model/validate.js';
import { withOffice } from '../../office/withOffice.js';
import { joinRegisters } from '../../registers/join/joinRegisters.js';
import type { Dataset } from '../../source/dataset.js';
import { readDataset } from '../../source/readDataset.js';
import { readObject } from '../../source/readObject.js';
import { type Input, isContent, registersOf } from './input.js';

/** Data, read and checked. */
export interface CheckedUnit {
  readonly dataset: Dataset;
  /** Null where the findings hold an error. */
  readonly unit: UnitYear | null;
  /** Instead of it, to check the rest beside the errors: see `validate`. */
  readonly standIn: UnitYear | null;
  readonly findings: readonly Finding[];
}

/** Data → values with their lines, and what was counted in registers → validated model: all that adding units takes. */
export function checkUnitYear(input: Input): CheckedUnit {
  const { dataset: typed, findings: reading } = datasetOf(input);
  if (typed.value === null) return { dataset: typed, unit: null, standIn: null, findings: reading };
  const { dataset, findings: counting } = joinRegisters(withOffice(typed, input.office), registersOf(input));
  const { unit, standIn, findings: checking } = validate(dataset.value, dataset.isPlain);
  const findings = [...reading, ...counting, ...checking];
  return hasError(counting)
    ? { dataset, unit: null, standIn: standIn ?? unit, findings }
    : { dataset, unit, standIn, findings };
}

/** Values as texts and, of a file, the way to their lines. */
export function datasetOf({ name, data }: Input) {
  return isContent(data) ? readDataset(name, data) : readObject(name, data);
}
