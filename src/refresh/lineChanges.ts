import type { PartPassage, Piece } from '../readers/word/part.js';
import type { PlacedPassage } from '../readers/word/placePassages.js';
import type { SeenPart } from '../readers/word/readParts.js';
import { lineListsIn, saysSource } from '../report/vietnamese/sourceWords.js';

/** Text of a part that takes the place of other text; `pieces` hold that and nothing else. */
export interface TextChange {
  readonly part: SeenPart;
  readonly pieces: readonly Piece[];
  readonly after: string;
}

/** The appendix on sources, whose lists of lines are plain text. */
export interface LineChanges {
  /** One for each row with other lines now. */
  readonly changes: readonly TextChange[];
  /** Rows of which these are not known: of a figure that the data do not have, or written anew by somebody. */
  readonly left: number;
}

/** `present`: the lists of lines by the name of the row's first figure, as they are now. */
export function lineChanges(
  placed: readonly PlacedPassage[],
  present: (id: string) => readonly string[] | undefined,
): LineChanges {
  const ids = firstFigures(placed);
  const changes: TextChange[] = [];
  let left = 0;
  for (const { part, passage } of placed) {
    if (passage.row === null || passage.isCopy || !saysSource(passage.text.trim())) continue;
    const now = present(ids.get(rowKey(part, passage.row)) ?? '');
    const isSame = now !== undefined && said(passage) === now.join(APART);
    const change = now === undefined || isSame ? null : changeIn(part, passage, now);
    if (change !== null) changes.push(change);
    else if (!isSame) left += 1;
  }
  return { changes, left };
}

/** Of each row, the figure that it is about. */
function firstFigures(placed: readonly PlacedPassage[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { part, passage } of placed) {
    const key = rowKey(part, passage.row);
    const [first] = passage.controls;
    if (first !== undefined && !ids.has(key)) ids.set(key, first.id);
  }
  return ids;
}

/** Stands in no list. */
const APART = '; ';

function said({ text }: PartPassage): string {
  return lineListsIn(text)
    .map(([start, end]) => text.slice(start, end))
    .join(APART);
}

function rowKey({ name }: SeenPart, row: number | null): string {
  return `${name} ${row}`;
}

/** From the first of its lists to the last. Null where it has not as many as it should, or something of them stands in a control. */
function changeIn(part: SeenPart, passage: PartPassage, now: readonly string[]): TextChange | null {
  const { text, controls, pieces } = passage;
  const lists = lineListsIn(text);
  const [from, to] = [lists[0]?.[0], lists.at(-1)?.[1]];
  if (lists.length !== now.length || from === undefined || to === undefined) return null;
  if (controls.some(({ start, end }) => start < to && from < end)) return null;
  const own = pieces.filter((piece) => piece.at < to && from < piece.at + piece.text.length);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const said = lists.map(([start], at) => text.slice(lists[at - 1]?.[1] ?? first.at, start) + now[at]).join('');
  return { part, pieces: own, after: said + text.slice(to, last.at + last.text.length) };
}
