import type { UnreadKind } from '../readDocument.js';
import { attribute, type Element, isOn } from '../xml/element.js';
import { isCounted } from './fields.js';
import { createFrame, openControl } from './frame.js';
import { enterFrame, type PartReading } from './reading.js';

type Open = (element: Element, reading: PartReading) => void;

/** What the start of an element means to the reader; elements that mean nothing are left out. */
export const OPEN: ReadonlyMap<string, Open> = new Map(
  Object.entries<Open>({
    'w:p': openParagraph,
    'w:tbl': (_, { frame }) => {
      frame.tables += 1;
    },
    'w:tr': (_, reading) => {
      reading.rows += 1;
      reading.frame.rows.push({ number: reading.rows, column: 0, next: 0 });
    },
    'w:tc': (_, { frame }) => {
      const row = frame.rows.at(-1);
      if (row === undefined) return;
      row.column = row.next;
      row.next += 1;
    },
    'w:gridSpan': (element, { frame }) => {
      const row = frame.rows.at(-1);
      const columns = Number(attribute(element, 'w:val'));
      if (row !== undefined && columns > 1 && columns < MOST_COLUMNS) row.next = row.column + columns;
    },
    'w:pStyle': (element, { styles, frame }) => {
      const style = attributeValue(element);
      markHeading(element, frame.draft, styles.headings.has(style));
      if (isOwn(element, 'w:pPr', 'w:p') && frame.draft !== null) frame.draft.isHidden = styles.hidden.has(style);
    },
    'w:rStyle': (element, { styles, frame }) => {
      const run = frame.runs.at(-1);
      if (isOwn(element, 'w:rPr', 'w:r') && run !== undefined)
        run.isHiddenByStyle = styles.hidden.has(attributeValue(element));
    },
    'w:outlineLvl': (element, { frame }) => markHeading(element, frame.draft, /^[0-8]$/.test(attributeValue(element))),
    'w:r': (element, { frame }) => {
      frame.runs.push({
        element,
        look: null,
        end: element.openEnd,
        holdsMore: false,
        isHidden: null,
        isHiddenByStyle: false,
      });
    },
    'w:vanish': (element, { frame }) => {
      const run = frame.runs.at(-1);
      if (isOwn(element, 'w:rPr', 'w:r') && run !== undefined) run.isHidden = isOn(element);
    },
    'w:t': startText,
    'm:t': startText,
    'w:fldChar': (element, { frame }) => frame.fields.meet(attribute(element, 'w:fldCharType')),
    'w:fldSimple': (element, reading) => {
      if (isCounted(attribute(element, 'w:instr') ?? '')) reading.silent = element;
    },
    'w:sdt': (element, { frame }) => {
      frame.controls.push(openControl(frame, element));
    },
    'w:tag': (element, reading) => nameControl(element, reading, 'tag'),
    'w:alias': (element, reading) => nameControl(element, reading, 'alias'),
    'w:showingPlcHdr': (element, { frame }) => {
      const control = frame.controls.at(-1);
      if (isOwn(element, 'w:sdtPr', 'w:sdt') && control !== undefined) control.showsPrompt = isOn(element);
    },
    'w:sdtContent': (element, reading) => {
      if (reading.frame.controls.at(-1)?.showsPrompt) reading.silent = element;
    },
    'w:altChunk': (_, reading) => notice(reading, 'part'),
    'w:subDoc': (_, reading) => notice(reading, 'part'),
    'w:object': (_, reading) => notice(reading, 'object'),
    'a:blip': (_, { frame }) => {
      frame.pictured = true;
    },
    'v:imagedata': (_, { frame }) => {
      frame.pictured = true;
    },
    'a:graphicData': (element, reading) => {
      if (!READ_DRAWING.test(attribute(element, 'uri') ?? '')) notice(reading, 'drawing');
    },
    'v:textpath': (element, reading) => {
      if (/\d/.test(attribute(element, 'string') ?? '')) notice(reading, 'drawing');
    },
    'w:txbxContent': (element, reading) => {
      enterFrame(reading, createFrame(element, 'textBox', reading.frame.isCopy));
    },
    'mc:AlternateContent': (_, { alternatives }) => {
      alternatives.push({ taken: false });
    },
    'mc:Choice': takeAlternative,
    'mc:Fallback': takeAlternative,
  }),
);

/** Word has no more. */
const MOST_COLUMNS = 64;

/** Pictures, and shapes whose words are paragraphs; a chart or diagram keeps its own in another part. */
const READ_DRAWING = /\/(?:picture|wordprocessing(?:Shape|Group|Canvas|Ink))$/;

function openParagraph(element: Element, { frame, styles }: PartReading): void {
  const region = frame.region === 'body' && frame.tables > 0 ? 'table' : frame.region;
  const row = region === 'table' ? (frame.rows.at(-1) ?? null) : null;
  frame.draft ??= {
    element,
    region,
    row: row?.number ?? null,
    column: row?.column ?? null,
    text: '',
    isHeading: false,
    isHidden: styles.hidesAll,
    isCopy: frame.isCopy,
    controls: [],
    pieces: [],
  };
}

/** Something that is not read, in the open paragraph or between two. */
export function notice({ unread, passages, frame }: PartReading, what: UnreadKind): void {
  if (!frame.isCopy) unread.push({ what, before: passages.length + (frame.draft?.text.trim() ? 1 : 0) });
}

/** Once for each control. */
export function noticePrompt(reading: PartReading): void {
  const control = reading.frame.controls.at(-1);
  if (control === undefined || control.isPromptTold) return;
  control.isPromptTold = true;
  notice(reading, 'prompt');
}

function startText(_: Element, reading: PartReading): void {
  reading.written = '';
}

function markHeading(element: Element, draft: PartReading['frame']['draft'], heading: boolean): void {
  if (isOwn(element, 'w:pPr', 'w:p') && draft !== null) draft.isHeading ||= heading;
}

function nameControl(element: Element, { frame }: PartReading, name: 'tag' | 'alias'): void {
  const control = frame.controls.at(-1);
  if (isOwn(element, 'w:sdtPr', 'w:sdt') && control !== undefined) control[name] = attribute(element, 'w:val');
}

/** One of the alternatives is read, the first; the others are its copies. */
function takeAlternative(element: Element, reading: PartReading): void {
  const alternative = reading.alternatives.at(-1);
  if (alternative?.taken) enterFrame(reading, createFrame(element, reading.frame.region, true));
  else if (alternative !== undefined) alternative.taken = true;
}

/** Whether it stands as itself, and not in the record of an earlier look (`w:pPrChange`) or in another element's properties. */
function isOwn({ parent }: Element, properties: string, owner: string): boolean {
  return parent?.name === properties && parent.parent?.name === owner;
}

function attributeValue(element: Element): string {
  return attribute(element, 'w:val') ?? '';
}
