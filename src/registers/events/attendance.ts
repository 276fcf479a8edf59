import type { Finding } from '../../diagnostics/finding.js';
import type { Quantity } from '../../quantity/quantity.js';
import { cellName } from '../cells/cellName.js';
import { type CellProblem, type CellReading, readCountCell } from '../cells/readCountCell.js';
import type { GridRow, Range } from '../grid.js';
import type { RegisterTable } from '../readTable.js';
import { placeIn, registerFinding } from '../registerFinding.js';
import type { Listed } from '../rows/judgeTotal.js';
import type { EventGroup } from './groups.js';

export interface AttendanceReader {
  /** Reads the number of a row, also of one that is not counted: totals are of all rows. */
  readonly read: (row: GridRow) => CellReading<Quantity>;
  /** Says which group the row is counted in. */
  readonly count: (row: GridRow, reading: CellReading<Quantity>, group: EventGroup) => void;
  /** To be called behind the last row: numbers that several rows share go to their group, where it is one. */
  readonly finish: () => readonly Finding[];
  readonly listed: Listed;
}

/** How many people came, by row; a number merged over several rows is one number of all of them. */
export function createAttendance({ view, header }: RegisterTable): AttendanceReader | null {
  const at = header.columns.get('attendance');
  if (at === undefined) return null;
  const findings: Finding[] = [];
  const listed = new Map<number, Quantity['low'] | 'unread'>();
  const shared = new Map<
    Range,
    { readonly quantity: Quantity | null; readonly rows: GridRow[]; readonly groups: EventGroup[] }
  >();

  const sharedAt = (row: GridRow): Range | null => {
    const merge = view.mergeAt(row.number, at);
    return merge !== null && merge.bottom > merge.top ? merge : null;
  };
  const lacks = (row: GridRow): void => {
    findings.push(
      registerFinding(placeIn(view, [at, row.number]), {
        code: 'row-lacks',
        args: { column: 'attendance', counted: true },
      }),
    );
  };

  return {
    listed,
    read: (row) => {
      const merge = sharedAt(row);
      const reading = readCountCell(view.own(row, at), 'attendance');
      if (reading !== null) listed.set(row.number, 'code' in reading ? 'unread' : reading.value.low);
      if (isProblem(reading)) findings.push(registerFinding(placeIn(view, [at, row.number]), reading));
      if (merge === null) return reading;
      const sharing = shared.get(merge) ?? { quantity: readValue(reading), rows: [], groups: [] };
      shared.set(merge, sharing);
      sharing.rows.push(row);
      return reading;
    },
    count: (row, reading, group) => {
      const merge = sharedAt(row);
      if (merge !== null) {
        shared.get(merge)?.groups.push(group);
        return;
      }
      const value = readValue(reading);
      if (value !== null) group.people.push(value);
      else group.unknown.push(row.number);
      if (reading === null) lacks(row);
    },
    finish: () => {
      for (const [merge, { quantity, rows, groups }] of shared) {
        const [group] = groups;
        if (group === undefined) continue;
        const isOne = quantity !== null && groups.length === rows.length && groups.every((other) => other === group);
        if (isOne) group.people.push(quantity);
        else {
          groups.forEach((other, index) => {
            other.unknown.push(rows[index]?.number ?? merge.top);
          });
          const cells = `${cellName(at, merge.top)}:${cellName(at, merge.bottom)}`;
          findings.push(registerFinding(placeIn(view, [at, merge.top]), { code: 'cell-shared', args: { cells } }));
        }
      }
      return findings;
    },
  };
}

function readValue(reading: CellReading<Quantity>): Quantity | null {
  return reading !== null && 'value' in reading ? reading.value : null;
}

function isProblem(reading: CellReading<Quantity>): reading is CellProblem {
  return reading !== null && 'code' in reading;
}
