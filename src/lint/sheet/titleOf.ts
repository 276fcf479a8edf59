import type { LaidBlock } from '../read/laidDocument.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { folded, isBlank } from './folded.js';
import { kindIn } from './kinds.js';
import { isTypedLine } from './printedLine.js';

/** Kind of document, subject, and what stands under them. */
export interface SheetTitle {
  readonly kind: LaidParagraph;
  readonly subject: readonly LaidParagraph[];
  /** Under the subject, up to the text: a mark, or what a line is drawn from. */
  readonly underSubject: readonly LaidParagraph[];
  /** Index of the first block behind it. */
  readonly end: number;
}

/** Blocks behind the letterhead among which a title stands. */
const FIRST = 12;

/** Null where no kind is printed, as in letters. */
export function titleOf(blocks: readonly LaidBlock[], from: number): SheetTitle | null {
  const near = blocks.slice(from, from + FIRST);
  const at = near.findIndex((block) => block.type === 'paragraph' && kindIn(block.paragraph.text) !== null);
  const first = near[at];
  if (first?.type !== 'paragraph') return null;
  const subject: LaidParagraph[] = [];
  const under: LaidParagraph[] = [];
  let end = from + at + 1;
  for (; ; end += 1) {
    const block = blocks[end];
    if (block?.type !== 'paragraph') break;
    const { paragraph } = block;
    if (isMark(paragraph) || isBlank(paragraph)) {
      if (subject.length > 0 || paragraph.drawn.length > 0) under.push(paragraph);
    } else if (under.length === 0 && goesOn(paragraph, subject)) subject.push(paragraph);
    else break;
  }
  return { kind: first.paragraph, subject, underSubject: under, end };
}

function isMark(paragraph: LaidParagraph): boolean {
  return isTypedLine(paragraph) || /^[-*~=.\s]+$/.test(paragraph.text);
}

/** The first line is the subject, whatever it looks like; further ones only in the middle of the page, and in its look. */
function goesOn({ text, align, runs }: LaidParagraph, subject: readonly LaidParagraph[]): boolean {
  if (/^(?:kinh (?:gui|trinh)|can cu|thuc hien)\b/.test(folded(text)) && align !== 'center') return false;
  return subject.length === 0 || (align === 'center' && runs.some(({ bold }) => bold));
}
