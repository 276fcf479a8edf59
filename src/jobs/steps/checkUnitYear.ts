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
  readonly findings: readonly Finding[];
}

/** Bytes → values with their lines, and what was counted in registers → validated model: all that adding units takes. */
export function checkUnitYear({ name, data, registers = new Map() }: Input): Checked {
  const { dataset: typed, findings: reading } = readDataset(name, data);
  if (typed.value === null) return { dataset: typed, unit: null, findings: reading };
  const { dataset, findings: counting } = joinRegisters(typed, registers);
  const { unit, findings: checking } = validate(dataset.value, dataset.isPlain);
  return { dataset, unit: hasError(counting) ? null : unit, findings: [...reading, ...counting, ...checking] };
}
