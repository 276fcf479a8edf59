import type { DocumentNumber } from '../model/leaf.js';
import { type UnitYear, unitYearSchema } from '../model/schema/unitYear.js';
import { type Leaf, walkModel } from '../model/walkModel.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import { printShortDate, toIso } from '../quantity/date/printDate.js';
import { isSingle, type Quantity } from '../quantity/quantity.js';
import { toExact } from '../quantity/rational.js';
import type { FigureKind } from './figure.js';
import { figureId } from './figureId.js';
import type { Named, NamedDate, NamedNumber, NamedQuantity, Wording } from './named.js';

/** Gives every number, date and document number of the model its name, and every text the place it came from. */
export function nameFigures(unit: UnitYear): Named<UnitYear> {
  return walkModel(unitYearSchema, unit, nameLeaf) as Named<UnitYear>;
}

function nameLeaf(leaf: Leaf): unknown {
  switch (leaf.kind) {
    case 'count':
    case 'rate':
    case 'money':
    case 'amount':
      return nameQuantity(leaf, leaf.value as Quantity);
    case 'date':
    case 'fullDate':
      return nameDate(leaf, leaf.value as CalendarDate);
    case 'documentNumber':
      return nameNumber(leaf, leaf.value as DocumentNumber);
    case 'text':
    case 'narrative':
      return nameWording(leaf, leaf.value as string);
    case 'identifier':
    case 'choice':
    case 'flag':
      return leaf.value;
  }
}

function nameQuantity(leaf: Leaf, quantity: Quantity): NamedQuantity {
  return {
    ...given(leaf),
    kind: kindOf(quantity),
    text: leaf.path.at(-1) === 'rank' ? ordinalText(quantity.text) : quantity.text,
    value: isSingle(quantity) ? toExact(quantity.low) : null,
    unit: unitOf(leaf, quantity),
    decimals: quantity.decimals,
    quantity,
  };
}

/** "xếp thứ 1", "xếp thứ 2/8": what is numbered is not counted, and has no zero in front. */
function ordinalText(text: string): string {
  return text.replace(/(?<![\d.,])0+(?=\d)/g, '');
}

function nameDate(leaf: Leaf, calendar: CalendarDate): NamedDate {
  return {
    ...given(leaf),
    kind: 'date',
    text: printShortDate(calendar),
    value: toIso(calendar),
    unit: null,
    decimals: 0,
    calendar,
  };
}

function nameNumber(leaf: Leaf, { text }: DocumentNumber): NamedNumber {
  return { ...given(leaf), kind: 'document', text, value: text, unit: null, decimals: 0 };
}

function nameWording({ names, path, kind }: Leaf, text: string): Wording {
  return { type: 'wording', id: names.join('.'), text, path, narrative: kind === 'narrative' };
}

function given({ names, path }: Leaf) {
  return { type: 'figure', id: figureId(names), origin: { type: 'given', path } } as const;
}

function kindOf(quantity: Quantity): FigureKind {
  return quantity.whole === null ? quantity.kind : 'ratio';
}

/** The unit word beside the number in the data: its own `unit`, or the form that is counted. */
function unitOf({ parent, path }: Leaf, quantity: Quantity): string | null {
  // Of the units of a sum, not of what is counted.
  if (path.at(-1) === 'units') return null;
  if (quantity.kind === 'rate') return '%';
  if (quantity.kind === 'money') return 'đồng';
  const word = parent.unit ?? parent.form;
  return typeof word === 'string' ? word : null;
}
