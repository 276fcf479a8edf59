import { valueAt } from '../../diagnostics/valueAt.js';
import { type Summary, summarise } from '../../indicators/summarise.js';
import { namesBeside } from '../../report/namesBeside.js';
import { type CheckedUnit, checkUnitYear } from './checkUnitYear.js';
import type { Input } from './input.js';

/** One data file, read, checked and worked out. */
export interface Loaded extends CheckedUnit {
  /** Null where the findings hold an error. */
  readonly summary: Summary | null;
}

/** The first half of the flow: bytes → values with their lines → validated model → named figures. */
export function loadUnitYear(input: Input): Loaded {
  const checked = checkUnitYear(input);
  const { dataset, unit, standIn, findings } = checked;
  if (unit !== null) return { ...checked, summary: summarise(unit) };
  const named = (standIn === null ? [] : namesBeside(standIn, findings)).filter(
    // Under a misspelt key a sentence has no place.
    ({ path }) => valueAt(dataset.value, path.slice(0, -1)) !== undefined,
  );
  return { ...checked, findings: [...findings, ...named], summary: null };
}
