import type { LaidBlock, LaidTable } from '../read/laidDocument.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { folded, isBlank } from './folded.js';

/** Recipients on the left, who signs on the right. */
export interface SheetEnd {
  readonly table: LaidTable | null;
  readonly index: number;
  readonly recipientsLabel: LaidParagraph | null;
  readonly recipients: readonly LaidParagraph[];
  /** Whose authority it is, top down: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  readonly authority: readonly LaidParagraph[];
  /** In one line or more. */
  readonly title: readonly LaidParagraph[];
  readonly name: LaidParagraph | null;
}

/** Behind the text, the last table that names recipients, or that nothing follows; else "Nơi nhận:" among the paragraphs. */
export function endOf(blocks: readonly LaidBlock[], from: number): SheetEnd | null {
  const named = lastWhere(blocks, from, (block) => paragraphsOf(block).some(isRecipientsLabel));
  const last = lastWhere(blocks, from, (block) => !paragraphsOf(block).every(isBlank));
  const index = named === -1 ? last : named;
  const block = blocks[index];
  if (block?.type === 'table') {
    const rows = block.cells;
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (columns < 2)
      return named === -1 ? null : { ...NONE, ...recipientsIn(paragraphsOf(block)), table: block, index };
    const own = rows.reduce(
      (most, row) =>
        Math.max(
          most,
          row.findIndex((cell) => cell.some(isRecipientsLabel)),
        ),
      0,
    );
    const left = rows.flatMap((row) => row[own] ?? []);
    const right = rows.flatMap((row) => (row.length > own + 1 ? (row.at(-1) ?? []) : []));
    if (named === -1 && !isOneSigner(left, right)) return null;
    return { ...recipientsIn(left), ...signerIn(right), table: block, index };
  }
  if (named === -1) return null;
  const behind = blocks.slice(named).flatMap(paragraphsOf);
  return { ...NONE, ...recipientsIn(behind), index };
}

/** Two who sign beside each other make an agreement or fill in a form; a day that stands above a name belongs to a form as well. */
function isOneSigner(left: readonly LaidParagraph[], right: readonly LaidParagraph[]): boolean {
  const first = right.find((one) => !isBlank(one));
  return first !== undefined && isUpperLine(first) && !left.some(isUpperLine);
}

const NONE = { table: null, authority: [], title: [], name: null };

function lastWhere(blocks: readonly LaidBlock[], from: number, isTrue: (block: LaidBlock) => boolean): number {
  const found = blocks.findLastIndex(isTrue);
  return found >= from ? found : -1;
}

export function paragraphsOf(block: LaidBlock): readonly LaidParagraph[] {
  return block.type === 'paragraph' ? [block.paragraph] : block.cells.flat(2);
}

function isRecipientsLabel({ text }: LaidParagraph): boolean {
  return /^noi nhan\b/.test(folded(text)) && text.length < 40;
}

function recipientsIn(paragraphs: readonly LaidParagraph[]): Pick<SheetEnd, 'recipientsLabel' | 'recipients'> {
  // Behind blanks or a tab on the same line stands who signs: what is below is of both.
  const at = paragraphs.findIndex(({ text }) => folded(text) === 'noi nhan');
  const label = paragraphs[at] ?? null;
  const lines = label === null ? [] : paragraphs.slice(at + 1).filter((one) => !isBlank(one));
  // What stands below who keeps a copy is the drafter's sign.
  const kept = lines.findIndex(({ text }) => /^luu\b/.test(folded(text)));
  return { recipientsLabel: label, recipients: kept === -1 ? lines : lines.slice(0, kept + 1) };
}

/** What is written where a signature goes: in brackets, perhaps on several lines. */
const SIGNED = /^[([{].*[)\]}]$|^(?:da ky|ky ten)\b/;

function withoutSigns(paragraphs: readonly LaidParagraph[]): readonly LaidParagraph[] {
  let isOpen = false;
  return paragraphs.filter(({ text }) => {
    const wasOpen = isOpen;
    if (/^\s*[([]/.test(text)) isOpen = true;
    if (/[)\]]\s*$/.test(text)) isOpen = false;
    return !wasOpen && !isOpen;
  });
}

function signerIn(paragraphs: readonly LaidParagraph[]): Pick<SheetEnd, 'authority' | 'title' | 'name'> {
  const lines = withoutSigns(paragraphs).filter((one) => !isBlank(one) && !isSigned(one));
  const last = lines.at(-1);
  const name = last !== undefined && lines.length > 1 && (!isUpperLine(last) || hasGap(last, paragraphs)) ? last : null;
  const upper = name === null ? lines : lines.slice(0, -1);
  const from = upper.findLastIndex(({ text }) => AUTHORITY.test(text.trim())) + 1;
  return { authority: upper.slice(0, from), title: upper.slice(from), name };
}

/** "TM.", "K/T", "TUQ." and their like, rightly written or not. */
const AUTHORITY = /^(?:T\/?M|K\/?T|T\/?L|T\/?UQ|TUN|Q)(?:[./]|\s)/i;

function isSigned({ text }: LaidParagraph): boolean {
  return SIGNED.test(text.trim()) || SIGNED.test(folded(text));
}

/** In twips: room to sign in. */
const ROOM = 480;

/** Whether there is room to sign above it. */
function hasGap(line: LaidParagraph, paragraphs: readonly LaidParagraph[]): boolean {
  const above = paragraphs[paragraphs.indexOf(line) - 1];
  return line.before >= ROOM || line.text.startsWith('\n') || above === undefined || isBlank(above) || isSigned(above);
}

export function isUpperLine({ text }: LaidParagraph): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text);
}
