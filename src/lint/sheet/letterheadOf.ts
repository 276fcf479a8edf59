import type { LaidBlock, LaidTable } from '../read/laidDocument.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { numberIn } from '../read/props.js';
import { child } from '../read/xmlNode.js';
import { folded, isBlank } from './folded.js';
import { isTypedLine } from './printedLine.js';

/** The top of page 1: agencies on the left, the State's or the Party's title on the right, number and day below. */
export interface SheetHead {
  readonly table: LaidTable;
  /** Where it stands among the blocks of the section. */
  readonly index: number;
  /** The agencies, top down: those above the issuer, and the lines of its own name. */
  readonly parents: readonly LaidParagraph[];
  readonly issuer: readonly LaidParagraph[];
  /** What stands under the issuer's name and above the number. */
  readonly underIssuer: readonly LaidParagraph[];
  /** The title of the State or the Party, and what stands under it. */
  readonly nation: readonly LaidParagraph[];
  readonly number: LaidParagraph | null;
  readonly placeAndDate: LaidParagraph | null;
  /** Room for text on either side, in twips. */
  readonly widths: readonly [left: number, right: number];
}

/** Word's own room at the edges of a cell, on both sides together. */
const CELL_EDGES = 216;
/** Where nothing is said of a column: half of a page. */
const USUAL_WIDTH = 4700;
/** Blocks of a document among which its letterhead stands. */
const FIRST = 6;

/** The first table that has the State's or the Party's title in it; null where there is none. */
export function letterheadOf(blocks: readonly LaidBlock[]): SheetHead | null {
  for (const [index, block] of blocks.slice(0, FIRST).entries()) {
    const head = block.type === 'table' ? headOf(block, index) : null;
    if (head !== null) return head;
  }
  return null;
}

function headOf(table: LaidTable, index: number): SheetHead | null {
  const row = table.cells.findIndex((cells) => cells.some((cell) => cell.some(isNation)));
  const column = table.cells[row]?.findIndex((cell) => cell.some(isNation)) ?? -1;
  if (row === -1 || column < 1) return null;
  const rows = table.cells.slice(row);
  const left = rows.flatMap((cells) => cells.slice(0, column === cells.length ? column : Math.max(1, column)).flat());
  const right = rows.flatMap((cells) => cells.slice(Math.max(1, column)).flat());
  const first = right.findIndex(isNation);
  const dated = right.findIndex(isDate);
  const numbered = left.findIndex(isNumber);
  const top = left.slice(0, numbered === -1 ? left.length : numbered);
  const names = top.filter((one) => isName(one));
  const last = names.at(-1);
  const from = issuerFrom(names);
  return {
    table,
    index,
    parents: names.slice(0, from),
    issuer: names.slice(from),
    underIssuer: last === undefined ? [] : top.slice(top.indexOf(last) + 1),
    nation: right.slice(first, dated === -1 ? right.length : dated).flatMap(splitLines),
    number: left[numbered] ?? null,
    placeAndDate: right[dated] ?? null,
    widths: [roomOf(table, 0, column), roomOf(table, column, undefined)],
  };
}

/** The lines of a paragraph as paragraphs of their own: some offices break them by hand. */
function splitLines(paragraph: LaidParagraph): readonly LaidParagraph[] {
  const texts = paragraph.text.split('\n');
  if (texts.length === 1) return [paragraph];
  const runs = paragraph.runs.flatMap((run) => run.text.split('\n').map((text) => ({ ...run, text })));
  return texts.map((text) => ({
    ...paragraph,
    text,
    runs: runs.filter((run) => run.text.trim() !== '' && text.includes(run.text)),
  }));
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM", however they are written. */
export function isNation({ text }: Pick<LaidParagraph, 'text'>): boolean {
  return /^(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam)\b/.test(folded(text));
}

function isNumber({ text }: LaidParagraph): boolean {
  return /^\s*s[ốôo]\s*[:.]?[\s\d./…_-]/iu.test(text.normalize('NFC')) && /[/\d…-]/.test(text);
}

function isDate({ text }: LaidParagraph): boolean {
  return /\bngay\b.*\bthang\b.*\bnam\b/.test(folded(text));
}

function isName(paragraph: LaidParagraph): boolean {
  return !isBlank(paragraph) && /\p{L}/u.test(paragraph.text) && !isTypedLine(paragraph);
}

/** A line that begins so goes on with the name above it: an organisation's kind stands first. */
const GOES_ON = /^(?:va|tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|khu vuc)\b(?! (?:uy|doan)\b)/;

/** Index of the first line of the issuer's name: the last, and those above that it goes on from. */
function issuerFrom(names: readonly LaidParagraph[]): number {
  let from = Math.max(0, names.length - 1);
  while (from > 0 && GOES_ON.test(folded(names[from]?.text ?? ''))) from -= 1;
  return from;
}

function roomOf({ node }: LaidTable, from: number, to: number | undefined): number {
  const columns = child(node, 'w:tblGrid')?.children.map(({ at }) => numberIn(at.w, 0)) ?? [];
  const width = columns.slice(from, to).reduce((sum, one) => sum + one, 0);
  return (width > 0 ? width : USUAL_WIDTH) - CELL_EDGES;
}
