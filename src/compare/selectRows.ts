import type { Row } from './compareRow.js';
import { isChanged } from './compareYears.js';
import type { Group } from './indicators/groups.js';
import type { Selection } from './selections.js';

/**
 * The rows that are asked for: of the groups named (all, where none is), those that changed, those with targets. Where
 * nothing at all changed there is no difference to show, and no row.
 */
export function selectRows(rows: readonly Row[], selections: readonly Selection[]): readonly Row[] {
  const groups = selections.filter(
    (selection): selection is Group => selection !== 'changed' && selection !== 'targets',
  );
  const selected = rows
    .filter(({ group }) => groups.length === 0 || groups.includes(group))
    .filter((row) => !selections.includes('targets') || row.targets.length > 0)
    .filter((row) => !selections.includes('changed') || isChanged(row));
  return selected.some(isChanged) ? selected : [];
}
