import type { Finding } from '../../diagnostics/finding.js';
import { hasError } from '../../diagnostics/hasError.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { validate } from '../../model/validate.js';
import { joinRegisters } from '../../registers/join/joinRegisters.js';
import type { Dataset } from '../../source/dataset.js';
import { readDataset } from '../../source/readDataset.js';
import type { Input } from './input.js';

/** One data file, read and checked. */
export interface Checked {
  readonly dataset: Dataset;
  /** Null where the findings hold an error. */
  readonly unit: UnitYear | null;
  /** Instead of it, to check the rest beside the errors: see `validate`. */
  readonly standIn: UnitYear | null;
  readonly findings: readonly Finding[];
}

/** Bytes → values with their lines, and what was counted in registers → validated model: all that adding units takes. */
export function checkUnitYear({ name, data, registers = new Map() }: Input): Checked {
  const { dataset: typed, findings: reading } = readDataset(name, data);
  if (typed.value === null) return { dataset: typed, unit: null, standIn: null, findings: reading };
  const { dataset, findings: counting } = joinRegisters(typed, registers);
  const { unit, standIn, findings: checking } = validate(dataset.value, dataset.isPlain);
  const findings = [...reading, ...counting, ...checking];
  return hasError(counting)
    ? { dataset, unit: null, standIn: standIn ?? unit, findings }
    : { dataset, unit, standIn, findings };
}
