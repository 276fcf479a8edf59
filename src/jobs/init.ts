import type { Beginning, RegisterNames } from '../begin/begin.js';
import { firstFile } from '../begin/firstFile.js';
import { guide } from '../begin/guide.js';
import { periodIn } from '../begin/periodIn.js';
import { registerBook } from '../begin/registerBook.js';
import { type UnitProblem, unitIn } from '../begin/unitIn.js';
import { slugOf } from '../model/itemId.js';
import { jsonSchema } from '../model/jsonSchema.js';
import type { Document } from '../report/tree.js';

/** What is said of a report that is to be begun, in an officer's words. */
export interface Wish extends Omit<Beginning, 'unit' | 'period' | 'registers'> {
  readonly unit: string;
  /** Null where it is not said: that of the province of this name. */
  readonly level: string | null;
  /** "năm 2025", "6 tháng đầu năm 2025", … */
  readonly period: string;
  /** The data file's name without its ending; null: after the unit and the year. */
  readonly stem: string | null;
  /** Whether workbooks for registers are wanted. */
  readonly registers: boolean;
}

export type InitProblem = UnitProblem | { readonly type: 'period'; readonly said: string };

export interface Begun {
  /** The data file comes first. A document is one to be written as a workbook. */
  readonly files: readonly BegunFile[];
  /** The unit as it is spelled there. */
  readonly unit: string;
}

export interface BegunFile {
  readonly name: string;
  readonly content: string | Document;
  /** Whether it is the same beside any data file, so that one that is there already can stay. */
  readonly shared: boolean;
}

/** The files that a report is begun with. */
export function init(wish: Wish): Begun | InitProblem {
  const period = periodIn(wish.period);
  if (period === null) return { type: 'period', said: wish.period };
  const unit = unitIn({ name: wish.unit, level: wish.level }, period);
  if ('type' in unit) return unit;
  const stem = wish.stem ?? `${slugOf(unit.name)}-${period.to.slice(0, 4)}`;
  const file = `${stem}.yaml`;
  const names: RegisterNames = { conferences: `${stem}-hoi-nghi.xlsx`, media: `${stem}-tin-bai.xlsx` };
  const registers = wish.registers ? names : null;
  const books = (['conferences', 'media'] as const).map((kind) => ({
    name: names[kind],
    content: registerBook(kind, period),
    shared: false,
  }));
  return {
    unit: `${unit.level} ${unit.name}`,
    files: [
      { name: file, content: firstFile({ ...wish, unit, period, registers }), shared: false },
      ...(wish.registers ? books : []),
      ...companions(file, registers),
    ],
  };
}

/** What stands beside any data file: the schema for editors, a page for people. */
export function companions(file: string, registers: RegisterNames | null): readonly BegunFile[] {
  return [
    { name: 'schema.json', content: `${JSON.stringify(jsonSchema(), null, 2)}\n`, shared: true },
    { name: 'HUONG-DAN.md', content: guide(file, registers), shared: true },
  ];
}
