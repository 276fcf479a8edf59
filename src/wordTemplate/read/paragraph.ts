import { attribute } from '../../readers/xml/element.js';
import type { WordNode } from './wordTree.js';

/** A stretch of a paragraph's text: a `w:t`, or what stands for a character. */
export interface TextPiece {
  readonly node: WordNode;
  readonly text: string;
  /** Where it begins in the paragraph's text. */
  readonly at: number;
  /** How many fields are open round it: a block may not begin in one and end outside. */
  readonly fields: string;
}

export interface Paragraph {
  readonly node: WordNode;
  /** What its reader sees, tags and all. */
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The code of its fields, which Word works out by itself. */
  readonly fieldCode: string;
}

/** Stands for a picture, a note's mark, a page break: something is there that is no text. */
export const OBJECT = '\uFFFC';

/** Blanks and tabs alone are nothing to see; a no-break space was typed to keep a line. */
export function isSeen(text: string): boolean {
  return /[^ \t\r\n]/.test(text);
}

/** What stands for a character inside a run. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w:tab': ' ',
    'w:ptab': ' ',
    'w:cr': ' ',
    'w:noBreakHyphen': '-',
    'w:softHyphen': '',
  }),
);

/** Children of a run that are no part of what is seen. */
const SILENT = new Set(['w:rPr', 'w:lastRenderedPageBreak', 'w:annotationRef']);

/** Not seen, or paragraphs of their own. */
const SKIPPED = new Set(['w:pPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rPr']);

/** The paragraphs of a tree in reading order, those of a text box behind the one that it hangs in. `copies`: repetitions for old programs, which are not read. */
export function paragraphsIn(root: WordNode, copies: ReadonlyMap<WordNode, number>): readonly Paragraph[] {
  const found: Paragraph[] = [];
  visit(root);
  return found;

  function visit(node: WordNode): void {
    if (copies.has(node)) return;
    if (node.name === 'w:p') found.push(readParagraph(node));
    for (const child of node.children) visit(child);
  }
}

function readParagraph(node: WordNode): Paragraph {
  const pieces: TextPiece[] = [];
  let text = '';
  let fieldCode = '';
  /** Numbers of the fields that are open; each is told from the next. */
  const fields: number[] = [];
  let met = 0;
  visit(node);
  return { node, text, pieces, fieldCode };

  function add(piece: WordNode, said: string): void {
    pieces.push({ node: piece, text: said, at: text.length, fields: fields.join() });
    text += said;
  }

  function visit(outer: WordNode): void {
    for (const child of outer.children) {
      if (SKIPPED.has(child.name)) continue;
      if (child.name === 'w:fldSimple') fieldCode += attribute(child.element, 'w:instr') ?? '';
      if (outer.name === 'w:r') visitInRun(child);
      else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') add(child, OBJECT);
      else visit(child);
    }
  }

  function visitInRun(child: WordNode): void {
    const mark = MARKS.get(child.name);
    if (child.name === 'w:t') add(child, child.text);
    else if (mark !== undefined) add(child, mark);
    else if (child.name === 'w:br') add(child, isLineBreak(child) ? ' ' : OBJECT);
    else if (child.name === 'w:fldChar') meetField(child);
    else if (child.name === 'w:instrText') fieldCode += child.text;
    else if (!SILENT.has(child.name)) add(child, OBJECT);
  }

  function meetField({ element }: WordNode): void {
    const type = element.attributes.find(({ rawName }) => rawName.endsWith('fldCharType'))?.value;
    if (type === 'begin') fields.push(++met);
    else if (type === 'end') fields.pop();
  }
}

function isLineBreak({ element }: WordNode): boolean {
  const type = element.attributes.find(({ rawName }) => rawName.endsWith(':type'))?.value ?? 'textWrapping';
  return type === 'textWrapping';
}
