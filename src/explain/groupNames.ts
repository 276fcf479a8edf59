import type { Path } from '../diagnostics/finding.js';
import type { Explanation } from './explainFigure.js';
import { isName } from './isName.js';
import type { SourceRow } from './sourceTable.js';

/**
 * One row a number. What names something with digits takes less room: all places of one document number are one row, since a
 * report names it again and again, and so are the number and the days of one item, "124-KH/TU; 22/6/2018"; the year of a
 * plan stands with what was reached of it. A lone digit of words ("01 năm", "Hội nghị Trung ương 7") is no figure that
 * anybody looks up.
 */
export function groupNames(explanations: readonly Explanation[]): readonly SourceRow[] {
  const rows = new Map<string, Row>();
  for (const one of explanations) {
    if (isLoneDigit(one)) continue;
    const { name, item } = keysOf(one);
    const row = rowFor(one, rows.get(name), rows.get(item)) ?? [one];
    rows.set(name, row);
    if (!rows.has(item)) rows.set(item, row);
  }
  return [...new Set(rows.values())];
}

type Row = [Explanation, ...Explanation[]];

/** The row that it was put in; null where it needs one of its own. */
function rowFor(one: Explanation, named: Row | undefined, ofItem: Row | undefined): Row | null {
  const known = named ?? ofItem;
  if (isName(one.figure) && known !== undefined) {
    known.push(one);
    return known;
  }
  // "Đến năm 2025, 100%": the number is what is looked up.
  if (ofItem?.length === 1 && isYear(ofItem[0])) {
    ofItem.unshift(one);
    return ofItem;
  }
  return null;
}

function isYear({ figure: { kind, text } }: Explanation): boolean {
  return kind === 'date' && /^\d{4}$/.test(text);
}

function isLoneDigit({ figure: { kind, text } }: Explanation): boolean {
  return kind === 'wording' && /^0?\d$/.test(text);
}

/** What names may share a row by: their text, where it has letters; the item that they stand in, also beside a number. */
function keysOf({ figure, basis }: Explanation): { readonly name: string; readonly item: string } {
  const { id, kind, text } = figure;
  // "2016-2020" is the name of its years.
  const isText = (kind === 'document' || kind === 'wording') && /\p{L}|^\d{4} ?[-–] ?\d{4}$/u.test(text);
  return { name: isText ? `= ${text}` : id, item: basis.type === 'typed' ? JSON.stringify(itemOf(basis.path)) : id };
}

/** The item that a key is of: of "documents.2.date" it is "documents.2". A sentence of a list is its own. */
function itemOf(path: Path): Path {
  return typeof path.at(-1) === 'number' ? path : path.slice(0, -1);
}
