import type { LaidBlock, LaidDocument, Pages } from '../read/laidDocument.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { appendicesOf, isAppendixLabel, type SheetAppendix } from './appendicesOf.js';
import { endOf, paragraphsOf, type SheetEnd } from './endOf.js';
import { folded, isBlank } from './folded.js';
import { isNation, letterheadOf, type SheetHead } from './letterheadOf.js';
import { type SheetTitle, titleOf } from './titleOf.js';

/** The parts of an official document, found by what is printed where; null for what is not found. */
export interface OfficialSheet {
  readonly document: LaidDocument;
  readonly pages: Pages;
  /** The title of the State or the Party, in a letterhead or among the first paragraphs. */
  readonly nation: LaidParagraph | null;
  readonly head: SheetHead | null;
  readonly title: SheetTitle | null;
  readonly addressees: readonly LaidParagraph[];
  /** Paragraphs between title and end, blank ones too; without tables. */
  readonly body: readonly LaidParagraph[];
  readonly end: SheetEnd | null;
  /** How many other documents stand behind it in the file. */
  readonly further: number;
  readonly appendices: readonly SheetAppendix[];
  /** A file of appendices, sent beside a document that is another file. */
  readonly hasOnlyAppendices: boolean;
}

export function sheetOf(document: LaidDocument): OfficialSheet {
  const sections = document.sections;
  const own = sections.findIndex(({ blocks }) => blocks.some((block) => isAppendix(block)));
  // A report may have sections of its own: wide tables on sheets that lie across. It ends where an appendix begins.
  const ofReport = own === -1 ? sections : sections.slice(0, own);
  const inSame = sections[own]?.blocks ?? [];
  const label = inSame.findIndex(isAppendix);
  const shared = inSame.slice(0, label === -1 || inSame.slice(0, label).every(isEmpty) ? 0 : label);
  const all = [...ofReport.flatMap((section) => section.blocks), ...shared];
  const letterheads = all.flatMap((block, index) => (hasNation(block) ? [index] : []));
  // What a mail merge makes: one document behind the other.
  const blocks = all.slice(0, letterheads[1]);
  const head = letterheadOf(blocks);
  const start = head === null ? 0 : head.index + 1;
  const title = titleOf(blocks, start);
  const from = title?.end ?? start;
  const end = endOf(blocks, from);
  const text = blocks.slice(from, end?.index).flatMap((block) => (block.type === 'paragraph' ? [block.paragraph] : []));
  const addressees = addresseesOf(text);
  const first = sections[0];
  if (first === undefined) throw new Error('A document without sections was read');
  const withShared = { pages: sections[own]?.pages ?? first.pages, blocks: inSame.slice(shared.length) };
  return {
    document,
    pages: first.pages,
    nation: head?.nation[0] ?? firstNation(blocks),
    head,
    title,
    addressees,
    body: text.slice(addressees.length),
    end,
    further: Math.max(0, letterheads.length - 1),
    hasOnlyAppendices: own !== -1 && blocks.every(isEmpty),
    appendices:
      own === -1
        ? []
        : shared.length > 0
          ? appendicesOf(withShared, sections.slice(own + 1))
          : appendicesOf({ ...withShared, blocks: [] }, sections.slice(own)),
  };
}

/** Paragraphs among which a title stands that is in no table. */
const FIRST = 8;

function firstNation(blocks: readonly LaidBlock[]): LaidParagraph | null {
  return blocks.slice(0, FIRST).flatMap(paragraphsOf).find(namesNation) ?? null;
}

function hasNation(block: LaidBlock): boolean {
  return paragraphsOf(block).some(namesNation);
}

function namesNation({ text }: LaidParagraph): boolean {
  return text.split(/[\n\t]/).some((one) => isNation({ text: one }));
}

function isAppendix(block: LaidBlock): boolean {
  return block.type === 'paragraph' && isAppendixLabel(block.paragraph);
}

function isEmpty(block: LaidBlock): boolean {
  return block.type === 'paragraph' && isBlank(block.paragraph);
}

/** "Kính gửi:" and, where it stands alone, the dashed lines after it, up to the one with the dot. */
function addresseesOf(text: readonly LaidParagraph[]): readonly LaidParagraph[] {
  const at = text.findIndex((one) => !isBlank(one));
  const label = text[at];
  if (label === undefined || !/^kinh gui\b/.test(folded(label.text))) return [];
  if (folded(label.text) !== 'kinh gui') return text.slice(0, at + 1);
  let end = at + 1;
  while (/^\s*[-–+]/.test(text[end]?.text ?? '')) end += 1;
  return text.slice(0, end);
}
