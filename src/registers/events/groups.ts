import { addQuantities } from '../../quantity/arithmetic/addQuantities.js';
import type { Quantity } from '../../quantity/quantity.js';
import { wholeCount } from '../cells/readCountCell.js';
import { commonSpelling, spellingKey } from '../rows/spelling.js';

/** Rows of one form and one body, counted. */
export interface CountedLine {
  /** As it is printed behind a number: "hội nghị". */
  readonly form: string;
  /** Organisers, the first in charge; or the one outlet. */
  readonly bodies: readonly string[];
  readonly count: Quantity;
  /** Rows that were counted. */
  readonly rows: readonly number[];
  /** Null where the register has no numbers of people, or none of these rows has. */
  readonly attendance: Attendance | null;
}

export interface Attendance {
  readonly total: Quantity;
  /** Rows whose number is not known: the total is that of the others. */
  readonly unknown: readonly number[];
}

/** One row, as it is counted. */
export interface CountedRow {
  readonly row: number;
  readonly form: string;
  readonly bodies: readonly string[];
  readonly count: Quantity;
}

export interface EventGroup {
  readonly rows: number[];
  readonly counts: Quantity[];
  readonly people: Quantity[];
  readonly unknown: number[];
  readonly forms: Map<string, number>;
  readonly bodies: readonly Map<string, number>[];
}

export interface Groups {
  readonly add: (counted: CountedRow) => EventGroup;
  readonly lines: () => readonly CountedLine[];
}

/** Groups in the order in which they first appear. */
export function createGroups(): Groups {
  const groups = new Map<string, EventGroup>();
  return {
    add: ({ row, form, bodies, count }) => {
      const key = [form, ...bodies].map(spellingKey).join('\n');
      const group = groups.get(key) ?? newGroup(bodies.length);
      groups.set(key, group);
      group.rows.push(row);
      group.counts.push(count);
      addSpelling(group.forms, form);
      bodies.forEach((body, index) => {
        addSpelling(group.bodies[index] ?? new Map(), body);
      });
      return group;
    },
    lines: () => [...groups.values()].map(lineOf),
  };
}

function newGroup(bodies: number): EventGroup {
  return {
    rows: [],
    counts: [],
    people: [],
    unknown: [],
    forms: new Map(),
    bodies: Array.from({ length: bodies }, () => new Map()),
  };
}

function addSpelling(spellings: Map<string, number>, text: string): void {
  spellings.set(text, (spellings.get(text) ?? 0) + 1);
}

function lineOf({ rows, counts, people, unknown, forms, bodies }: EventGroup): CountedLine {
  const total = addQuantities(people);
  return {
    form: withoutCapital(commonSpelling(forms)),
    bodies: bodies.map(commonSpelling),
    count: addQuantities(counts) ?? wholeCount(rows.length),
    rows,
    attendance: total === null ? null : { total, unknown },
  };
}

/** "Hội nghị" behind a number is "hội nghị"; "TVC" stays. */
function withoutCapital(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|$| )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
