import type { Finding } from '../../diagnostics/finding.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { validate } from '../../model/validate.js';
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

/** Bytes → values with their lines → validated model: all that adding units takes. */
export function checkUnitYear({ name, data }: Input): Checked {
  const { dataset, findings: reading } = readDataset(name, data);
  if (dataset.value === null) return { dataset, unit: null, findings: reading };
  const { unit, findings: checking } = validate(dataset.value, dataset.isPlain);
  return { dataset, unit, findings: [...reading, ...checking] };
}
