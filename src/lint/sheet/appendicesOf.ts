import type { LaidBlock, LaidSection, LaidTable, Pages } from '../read/laidDocument.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { folded, isBlank } from './folded.js';
import { isTypedLine } from './printedLine.js';

/** An appendix behind the report. */
export interface SheetAppendix {
  readonly label: LaidParagraph;
  readonly title: readonly LaidParagraph[];
  readonly reference: LaidParagraph | null;
  readonly underHead: readonly LaidParagraph[];
  readonly tables: readonly LaidTable[];
  /** Null where it has no section of its own. */
  readonly pages: Pages | null;
}

/** "Phụ lục", "PHỤ LỤC 01", alone on a line that begins a section or a page. */
export function isAppendixLabel({ text }: LaidParagraph): boolean {
  return /^phu luc(?: (?:so )?[ivx\d]{1,5}[a-z]?)?$/.test(folded(text));
}

/** `behind`: blocks of the report's own section that stand behind it; then the sections after. */
export function appendicesOf(behind: LaidSection, sections: readonly LaidSection[]): readonly SheetAppendix[] {
  return [{ ...behind, isOwn: false }, ...sections.map((one) => ({ ...one, isOwn: true }))].flatMap(
    ({ blocks, pages, isOwn }) => {
      const starts = blocks.flatMap((block, index) =>
        block.type === 'paragraph' && isAppendixLabel(block.paragraph) ? [index] : [],
      );
      return starts.flatMap((start, index) => {
        const begins = isOwn && index === 0 && blocks.slice(0, start).every(isBlankBlock);
        const one = appendixOf(blocks.slice(start, starts[index + 1]));
        return one === null ? [] : [{ ...one, pages: begins ? pages : null }];
      });
    },
  );
}

function isBlankBlock(block: LaidBlock): boolean {
  return block.type === 'paragraph' && isBlank(block.paragraph);
}

function appendixOf([first, ...blocks]: readonly LaidBlock[]): Omit<SheetAppendix, 'pages'> | null {
  if (first?.type !== 'paragraph') return null;
  const title: LaidParagraph[] = [];
  const under: LaidParagraph[] = [];
  let reference = null as LaidParagraph | null;
  for (const block of blocks) {
    if (block.type !== 'paragraph') break;
    const { paragraph } = block;
    if (isBlank(paragraph) || isTypedLine(paragraph) || /^[-*~=\s]+$/.test(paragraph.text)) under.push(paragraph);
    else if (under.some((one) => !isBlank(one) || one.drawn.length > 0) || paragraph.align !== 'center') break;
    else if (/^\(?kem theo\b/.test(folded(paragraph.text))) reference = paragraph;
    else if (reference !== null && !reference.text.trim().endsWith(')'))
      reference = { ...reference, text: `${reference.text} ${paragraph.text}` };
    else if (reference !== null || title.length === 3) break;
    else title.push(paragraph);
  }
  return {
    label: first.paragraph,
    title,
    reference,
    underHead: under,
    tables: blocks.flatMap((block) => (block.type === 'table' ? [block] : [])),
  };
}
