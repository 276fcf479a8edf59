import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import { childSchema } from '../../model/childSchema.js';
import { isMap } from '../../model/isMap.js';
import { unitYearSchema } from '../../model/schema/unitYear.js';
import type { RegisterKind } from '../header/knownHeadings.js';
import type { RegisterSpec } from '../readTable.js';

/** A register that a data file names, and its place in the list. */
export interface RegisterEntry extends RegisterSpec {
  readonly index: number;
}

const KINDS: readonly RegisterKind[] = ['conferences', 'media', 'places'];

/** Others are told as unknown keys. */
const COLUMNS = new Set(Object.keys(childSchema(unitYearSchema, ['registers', 0, 'columns'])?.shape ?? {}));

/** The registers that the values of a data file name. What is not as the model wants it is left to the model to refuse. */
export function registerEntries(value: unknown): readonly RegisterEntry[] {
  const list = isMap(value) && Array.isArray(value.registers) ? (value.registers as readonly unknown[]) : [];
  return list.flatMap((item, index) => {
    if (!isMap(item) || typeof item.file !== 'string' || item.file === '') return [];
    const kind = KINDS.find((known) => known === item.as);
    if (kind === undefined) return [];
    const columns = isMap(item.columns) ? item.columns : {};
    const given = Object.entries(columns).filter(
      (entry): entry is [RegisterColumn, string] => COLUMNS.has(entry[0]) && typeof entry[1] === 'string',
    );
    const sheet = typeof item.sheet === 'string' && item.sheet !== '' ? item.sheet : null;
    return [{ index, file: item.file, kind, sheet, columns: Object.fromEntries(given) }];
  });
}
