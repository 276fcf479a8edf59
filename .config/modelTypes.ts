import { type KeyDescription, keysOf, type ValueDescription } from '../src/model/keysOf.js';
import type { LeafKind } from '../src/model/leaf.js';
import { unitYearSchema } from '../src/model/schema/unitYear.js';
import { APPROXIMATORS } from '../src/quantity/approximation/approximators.js';

/** What each kind of scalar is in a plain object, and once it was checked. */
type LeafTypes = Readonly<Record<Exclude<LeafKind, 'choice'>, string>>;

const WRITTEN: LeafTypes = {
  text: 'string | number',
  narrative: 'string | number',
  identifier: 'string | number',
  documentNumber: 'string | number',
  flag: "boolean | 'true' | 'false'",
  count: 'string | number',
  rate: 'string | number',
  money: 'string | number',
  amount: 'string | number',
  date: 'string | number',
  fullDate: 'string',
};

const CHECKED: LeafTypes = {
  text: 'string',
  narrative: 'string',
  identifier: 'string',
  documentNumber: "{ readonly type: 'documentNumber'; readonly text: string }",
  flag: 'boolean',
  count: 'Quantity',
  rate: 'Quantity',
  money: 'Quantity',
  amount: 'Quantity',
  date: 'CalendarDate',
  fullDate: 'CalendarDate',
};

/** The model written out as types, for the declaration of the package: the schema's library would come along otherwise, and the table of approximators. */
export const MODEL_TYPES: Readonly<Record<string, string>> = {
  'model/schema/unitYear': `import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import type { Quantity } from '../../quantity/quantity.js';

/** One unit (province, district, …) in one period, checked: every number read, every date known. */
export interface UnitYear ${mapType(keysOf(unitYearSchema), CHECKED, '')}
`,
  'model/schema/unitYearData': `/**
 * What a data file says, as a plain object: numbers as an officer writes them ("96,06%", "hơn 227.000") or as numbers
 * (837727, 96.06). An optional key may be null, which is a key left blank.
 */
export interface UnitYearData ${mapType(keysOf(unitYearSchema), WRITTEN, '')}
`,
  'quantity/approximation/approximators': `/** A word before a number, in lower case, NFC. */
export type Approximator = ${oneOf(Object.keys(APPROXIMATORS))};
`,
};

function mapType(keys: readonly KeyDescription[], leaves: LeafTypes, indent: string): string {
  const inner = `${indent}  `;
  const lines = keys.flatMap(({ name, required, ...value }) => [
    ...(value.description === '' ? [] : [`${inner}/** ${value.description} */`]),
    `${inner}readonly ${keyOf(name)}${required ? '' : '?'}: ${typeOf(value, leaves, inner)}${required ? '' : blank(leaves)};`,
  ]);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** Columns of a table of places have a dot in their names. */
function keyOf(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name}'`;
}

function blank(leaves: LeafTypes): string {
  return leaves === WRITTEN ? ' | null | undefined' : ' | undefined';
}

function typeOf({ shape }: ValueDescription, leaves: LeafTypes, indent: string): string {
  if (shape.type === 'map') return mapType(shape.keys, leaves, indent);
  if (shape.type === 'list') {
    const item = typeOf(shape.of, leaves, indent);
    return `readonly ${item.includes('|') ? `(${item})` : item}[]`;
  }
  return shape.kind === 'choice' ? oneOf(shape.choices) : leaves[shape.kind];
}

function oneOf(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' | ');
}
