import type { SaidSpot, Saying } from '../read/said.js';
import { PLACES_LEAD, PLACES_SENTENCE } from '../rules/ownPlaces.js';
import { isList, numbersIn, type TreeMap } from '../tree.js';
import type { Item } from '../works/readEvents.js';
import { readRule } from './readRule.js';
import { rowsOfTable } from './rowsOfTable.js';
import { withCommon } from './withCommon.js';

export interface OwnPlaces {
  readonly items: readonly Item[];
  readonly taken: ReadonlySet<Saying>;
  /** Numbers that the report has worked out. */
  readonly derived: ReadonlySet<SaidSpot>;
}

/** What the built-in templates tell of districts and communes, in sentences and tables. */
export function ownPlaces(said: readonly Saying[], named: ReadonlyMap<string, unknown>): OwnPlaces {
  const items: Item[] = [];
  const taken = new Set<Saying>();
  const own = said.filter(({ isHeading }) => !isHeading);
  for (const [at, one] of own.entries()) {
    if (one.row !== null) continue;
    const table = rowsBehind(own, at);
    const lead = table.length > 1 ? readRule(PLACES_LEAD, one, named) : null;
    const tree = lead === null ? readRule(PLACES_SENTENCE, one, named) : { ...lead, rows: rowsOfTable(table, named) };
    const cells = lead === null ? [] : table.flat();
    if (tree === null || !isItems(tree.rows)) continue;
    items.push({ key: 'places', tree: withCommon(tree, tree.rows), said: one });
    for (const cell of [one, ...cells]) taken.add(cell);
  }
  const typed = new Set(items.flatMap(({ tree }) => numbersIn(tree).map(([, spot]) => spot)));
  const derived = [...taken].flatMap(({ spots }) => spots).filter((spot) => !typed.has(spot));
  return { items, taken, derived: new Set(derived) };
}

/** The rows of the table that follows. */
function rowsBehind(own: readonly Saying[], at: number): readonly (readonly Saying[])[] {
  const rows = new Map<number, Saying[]>();
  for (const one of own.slice(at + 1)) {
    if (one.row === null) break;
    rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  }
  return [...rows.values()];
}

function isItems(rows: TreeMap[string]): rows is readonly TreeMap[] {
  return rows !== undefined && isList(rows) && rows.length > 0;
}
