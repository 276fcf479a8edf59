import { isMap } from '../../model/isMap.js';
import { type KeyDescription, keysOf, type ValueShape } from '../../model/keysOf.js';
import { type UnitYear, unitYearSchema } from '../../model/schema/unitYear.js';
import { DOTS } from '../../quantity/missingQuantity.js';

const KEYS = keysOf(unitYearSchema);

/** What belongs to the file and not to the sums; its places to fill in are told by `validate`. */
const HEAD: ReadonlySet<string> = new Set(['unit', 'period', 'report']);

/**
 * A unit without the places that are still to be filled in: what is not there yet is not added as nothing. A line
 * without its number goes as a whole, so that no plan stands beside the value of others.
 */
export function withoutMissing(unit: UnitYear): UnitYear {
  const kept = KEYS.map(({ name, shape }) => {
    const value = unit[name as keyof UnitYear];
    return [name, HEAD.has(name) ? value : prune(value, shape)] as const;
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as unknown as UnitYear;
}

function prune(value: unknown, shape: ValueShape): unknown {
  if (value === undefined || isMissing(value)) return undefined;
  if (shape.type === 'list' && Array.isArray(value)) {
    const items = value.map((item) => prune(item, shape.of.shape)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  return shape.type === 'map' && isMap(value) ? pruneMap(value, shape.keys) : value;
}

function pruneMap(map: Readonly<Record<string, unknown>>, keys: readonly KeyDescription[]): unknown {
  const kept: Record<string, unknown> = {};
  for (const { name, required, shape } of keys) {
    const value = prune(map[name], shape);
    if (value !== undefined) kept[name] = value;
    else if (required) return undefined;
  }
  return kept;
}

function isMissing(value: unknown): boolean {
  if (!isMap(value)) return value === DOTS;
  return value.missing === true || (value.type === 'documentNumber' && value.text === DOTS);
}
