import type { Budget } from '../budget.js';
import type { Place } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import type { Element } from '../xml/element.js';
import { readXml } from '../xml/readXml.js';
import { closeElement, MARKS } from './closeElement.js';
import { noticePrompt, OPEN } from './openElement.js';
import type { PartText } from './part.js';
import { type PartReading, startReading } from './reading.js';
import type { TextStyles } from './readTextStyles.js';

/** Children of a run that are part of its text, or leave no trace when it is written anew. */
const OF_TEXT = new Set([...MARKS.keys(), 'w:t', 'w:rPr', 'w:lastRenderedPageBreak']);

/** Under "track changes" a part says what it will say once every change is accepted. */
const INSERTED = new Set(['w:ins', 'w:moveTo']);
const DELETED = new Set(['w:del', 'w:moveFrom']);

export interface PartContext {
  /** Name in the archive. */
  readonly part: string;
  /** `body` turns to `table` inside tables. */
  readonly region: Place['region'];
  readonly styles: TextStyles;
  /** Of the whole document. */
  readonly budget: Budget;
}

/** What a part says to its reader. Only what is seen is read: no deleted or hidden text, no field's instruction. */
export function readPart(xml: string, { part, region, styles, budget }: PartContext): PartText | ReadProblem {
  const reading = startReading(region, styles, budget);
  const problem = readXml(part, xml, {
    open: (element) => {
      if (reading.silent === null) openElement(element, reading);
      // A field whose end alone was deleted would swallow what stands behind it.
      else if (element.name === 'w:fldChar') OPEN.get(element.name)?.(element, reading);
    },
    text: (text, { name }) => {
      if (reading.silent?.name === 'w:sdtContent' && name === 'w:t' && /\d/.test(text)) noticePrompt(reading);
      if (reading.silent !== null) return;
      if (name === 'w:t' || name === 'm:t') reading.written += text;
      else if (name === 'w:instrText') reading.frame.fields.addInstruction(text);
    },
    close: (element, _, end) => {
      if (reading.silent === null) closeElement(element, end, reading);
      else if (reading.silent === element) {
        reading.silent = null;
        closeElement(element, end, reading);
      }
      return budget.problem();
    },
  });
  return problem ?? reading;
}

function openElement(element: Element, reading: PartReading): void {
  const { name, parent } = element;
  const run = reading.frame.runs.at(-1);
  if (run !== undefined && parent === run.element && !OF_TEXT.has(name)) run.holdsMore = true;
  const counted = reading.frame.isCopy || isProperty(element) ? 0 : 1;
  if (INSERTED.has(name)) reading.trackedInsertions += counted;
  else if (!DELETED.has(name)) OPEN.get(name)?.(element, reading);
  else if (!isProperty(element)) {
    reading.silent = element;
    reading.trackedDeletions += counted;
  }
  const gone = deletedWith(element);
  if (gone === null) return;
  reading.silent = gone;
  if (!reading.frame.isCopy) reading.trackedDeletions += 1;
}

/** The row or cell that was deleted with all that is in it. */
function deletedWith({ name, parent }: Element): Element | null {
  const isRow = name === 'w:del' && parent?.name === 'w:trPr' && parent.parent?.name === 'w:tr';
  const isCell = name === 'w:cellDel' && parent?.name === 'w:tcPr' && parent.parent?.name === 'w:tc';
  return isRow || isCell ? (parent?.parent ?? null) : null;
}

/** The mark of a paragraph or a row was inserted or deleted: no text. */
function isProperty({ parent }: Element): boolean {
  return parent?.name.endsWith('Pr') ?? false;
}
