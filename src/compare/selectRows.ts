import type { Row } from './compareRow.js';
import { isChanged } from './compareYears.js';
import type { Group } from './rows/groups.js';
import type { Selection } from './selections.js';

/** The rows of what is asked for: of the groups named (all, where none is), those with targets. */
export function chosenRows(rows: readonly Row[], selections: readonly Selection[]): readonly Row[] {
  const groups = selections.filter(
    (selection): selection is Group => selection !== 'changed' && selection !== 'targets',
  );
  return rows
    .filter(({ group }) => groups.length === 0 || groups.includes(group))
    .filter((row) => !selections.includes('targets') || row.targets.length > 0);
}

/** Of those, what is to be shown. Where nothing at all changed there is no difference to show, and no row. */
export function shownRows(chosen: readonly Row[], selections: readonly Selection[]): readonly Row[] {
  if (!chosen.some(isChanged)) return [];
  return selections.includes('changed') ? chosen.filter(isChanged) : chosen;
}
