import { type Summary, summarise } from '../../indicators/summarise.js';
import { type Checked, checkUnitYear } from './checkUnitYear.js';
import type { Input } from './input.js';

/** One data file, read, checked and worked out. */
export interface Loaded extends Checked {
  /** Null where the findings hold an error. */
  readonly summary: Summary | null;
}

/** The first half of the flow: bytes → values with their lines → validated model → named figures. */
export function loadUnitYear(input: Input): Loaded {
  const checked = checkUnitYear(input);
  return { ...checked, summary: checked.unit === null ? null : summarise(checked.unit) };
}
