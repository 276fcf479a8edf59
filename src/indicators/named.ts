import type { Path } from '../diagnostics/finding.js';
import type { DocumentNumber } from '../model/leaf.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Figure } from './figure.js';

/** A figure with the exact quantity behind it, to compute with. */
export interface NamedQuantity extends Figure {
  readonly type: 'figure';
  readonly quantity: Quantity;
}

export interface NamedDate extends Figure {
  readonly type: 'figure';
  readonly calendar: CalendarDate;
}

export interface NamedNumber extends Figure {
  readonly type: 'figure';
}

/** Words of the data. Digits in them, and figures that they name, become figures when the report is composed. */
export interface Wording {
  readonly type: 'wording';
  /** What its own digits are named after. */
  readonly id: string;
  readonly text: string;
  readonly path: Path;
  /** Whether `{{name}}` in it names a figure. */
  readonly narrative: boolean;
}

/** The model with every number named, and every list item carrying its identity. */
export type Named<T> = T extends Quantity
  ? NamedQuantity
  : T extends CalendarDate
    ? NamedDate
    : T extends DocumentNumber
      ? NamedNumber
      : T extends string
        ? string extends T
          ? Wording
          : T
        : T extends readonly (infer Item)[]
          ? readonly (Named<Item> extends infer N ? (N extends Wording ? N : N & { readonly id: string }) : never)[]
          : T extends object
            ? { readonly [Key in keyof T]: Named<T[Key]> }
            : T;
