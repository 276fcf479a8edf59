import type { Row } from './compareRow.js';
import { isChanged } from './compareYears.js';

/** Of the rows chosen, what is to be shown. Where nothing at all changed there is no difference to show, and no row. */
export function shownRows(chosen: readonly Row[], asked: readonly string[]): readonly Row[] {
  if (!chosen.some(isChanged)) return [];
  return asked.includes('changed') ? chosen.filter(isChanged) : chosen;
}
