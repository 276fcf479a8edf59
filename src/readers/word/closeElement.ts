import { figureIdOf } from '../figureIdOf.js';
import type { Element } from '../xml/element.js';
import { closeControl } from './frame.js';
import { notice } from './openElement.js';
import { leaveFrame, type PartReading } from './reading.js';

/** What stands for a character inside a run. A symbol of another font (`w:sym`) is no text. */
export const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w:tab': ' ',
    'w:ptab': ' ',
    'w:br': ' ',
    'w:cr': ' ',
    'w:noBreakHyphen': '-',
    'w:softHyphen': '',
  }),
);

/** What the end of an element means to the reader. */
export function closeElement(element: Element, end: number, reading: PartReading): void {
  const mark = MARKS.get(element.name);
  // `w:tab` is also the name of a tab stop, outside of runs.
  if (mark !== undefined && element.parent?.name === 'w:r') addPiece(reading, 'mark', mark, element, end);
  else CLOSE.get(element.name)?.(element, end, reading);
  if (element === reading.frame.element) leaveFrame(reading);
}

type Close = (element: Element, end: number, reading: PartReading) => void;

const CLOSE: ReadonlyMap<string, Close> = new Map(
  Object.entries<Close>({
    'w:p': closeParagraph,
    'w:tbl': (_, __, { frame }) => {
      frame.tables -= 1;
    },
    'w:tr': (_, __, { frame }) => {
      frame.rows.pop();
    },
    'w:rPr': ({ parent, start }, end, { frame }) => {
      const run = frame.runs.at(-1);
      if (run !== undefined && parent === run.element) run.look = [start, end];
    },
    'w:r': (_, end, { frame }) => {
      const run = frame.runs.pop();
      if (run !== undefined) run.end = end;
    },
    'w:t': (element, end, reading) => addPiece(reading, 'text', spacesOf(reading.written, element), element, end),
    'm:t': (_, __, { frame, written, budget }) => {
      budget.spend('letters', written.length);
      if (frame.draft !== null) frame.draft.text += written;
    },
    'w:text': (element, end, { frame }) => {
      const control = frame.controls.at(-1);
      if (control !== undefined && element.parent?.name === 'w:sdtPr') control.plain = [element.start, end];
    },
    'w:sdt': (_, __, { frame }) => {
      const control = frame.controls.pop();
      const id = control === undefined ? null : figureIdOf(control.tag, control.alias);
      if (control !== undefined && id !== null) closeControl(frame, control, id);
    },
    'mc:AlternateContent': (_, __, { alternatives }) => {
      alternatives.pop();
    },
  }),
);

function addPiece(
  { frame, budget }: PartReading,
  type: 'text' | 'mark',
  text: string,
  element: Element,
  end: number,
): void {
  const run = frame.runs.at(-1);
  if (frame.draft === null || run === undefined) return;
  // Two styles that both hide show again (ECMA-376, 17.7.3).
  if (run.isHidden ?? run.isHiddenByStyle !== frame.draft.isHidden) {
    frame.hides ||= /[\p{L}\d]/u.test(text);
    return;
  }
  if (frame.fields.isMuted()) {
    frame.fields.swallow();
    return;
  }
  budget.spend('pieces', 1);
  budget.spend('letters', text.length);
  const piece = { type, text, at: frame.draft.text.length, element, end, run };
  frame.pieces.push(piece);
  frame.draft.pieces.push(piece);
  frame.draft.text += text;
}

function closeParagraph(element: Element, _: number, reading: PartReading): void {
  const { frame, passages, budget } = reading;
  const { draft, pictured } = frame;
  if (draft?.element !== element) return;
  if (frame.fields.endParagraph()) notice(reading, 'field');
  if (frame.hides) notice(reading, 'hidden');
  const isOfBody = draft.region === 'body' || draft.region === 'table';
  if (pictured && isOfBody && draft.text.trim() === '') notice(reading, 'picture');
  frame.draft = null;
  frame.pictured = false;
  frame.hides = false;
  if (draft.text.trim() === '' && draft.controls.length === 0) return;
  budget.passage(draft.text);
  frame.passages.push(draft);
  passages.push(draft);
}

/** Spaces at the edges count only where the document says so (XML, 2.10). */
function spacesOf(text: string, element: Element): string {
  const single = text.replace(/[\t\n\r]/g, ' ');
  return element.keepsBlanks || !/^ | $/.test(single) ? single : single.trim();
}
