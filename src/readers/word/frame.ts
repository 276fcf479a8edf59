import type { Place } from '../readDocument.js';
import type { Element } from '../xml/element.js';
import { createFields, type Fields } from './fields.js';
import type { PartControl, PartPassage, Piece } from './part.js';

/** A stretch of paragraphs that follow one another: a part, or a text box within one of its paragraphs. */
/** A row of a table, whose cells are being read. */
interface OpenRow {
  readonly number: number;
  /** The column that the open cell begins in, and the one behind it. */
  column: number;
  next: number;
}

export interface Frame {
  /** What opened it; null for the part itself. */
  readonly element: Element | null;
  readonly region: Place['region'];
  readonly isCopy: boolean;
  readonly fields: Fields;
  /** Pieces of all its paragraphs; controls are stretches of them. */
  readonly pieces: Piece[];
  readonly passages: PassageDraft[];
  readonly controls: OpenControl[];
  readonly runs: OpenRun[];
  tables: number;
  /** The open table rows, the innermost last. */
  readonly rows: OpenRow[];
  draft: PassageDraft | null;
  /** The open paragraph has a picture. */
  pictured: boolean;
  /** The open paragraph has words that are hidden. */
  hides: boolean;
}

export interface PassageDraft extends PartPassage {
  text: string;
  isHeading: boolean;
  /** By its style. */
  isHidden: boolean;
  readonly controls: PartControl[];
  readonly pieces: Piece[];
}

export interface OpenControl {
  readonly element: Element;
  tag: string | null;
  alias: string | null;
  /** It shows Word's prompt ("Click here to enter text"), which is no text of the document. */
  showsPrompt: boolean;
  isPromptTold: boolean;
  /** See `PartControl.plain`. */
  plain: readonly [start: number, end: number] | null;
  /** Another control of ours lies within: the inner one holds the figure. */
  holdsControl: boolean;
  /** The paragraph it lies in; null where it holds paragraphs. */
  readonly draft: PassageDraft | null;
  /** Where it begins, in the paragraph's text, the frame's pieces and passages. */
  readonly start: number;
  readonly firstPiece: number;
  readonly firstPassage: number;
}

export interface OpenRun {
  readonly element: Element;
  look: readonly [start: number, end: number] | null;
  end: number;
  holdsMore: boolean;
  /** By itself; null where it does not say. */
  isHidden: boolean | null;
  isHiddenByStyle: boolean;
}

export function createFrame(element: Element | null, region: Place['region'], isCopy: boolean): Frame {
  return {
    element,
    region,
    isCopy,
    fields: createFields(),
    pieces: [],
    passages: [],
    controls: [],
    runs: [],
    tables: 0,
    rows: [],
    draft: null,
    pictured: false,
    hides: false,
  };
}

export function openControl({ draft, pieces, passages }: Frame, element: Element): OpenControl {
  return {
    element,
    tag: null,
    alias: null,
    showsPrompt: false,
    isPromptTold: false,
    plain: null,
    holdsControl: false,
    draft,
    start: draft?.text.length ?? 0,
    firstPiece: pieces.length,
    firstPassage: passages.length,
  };
}

/**
 * Writes a control of ours down where its figure stands. One that an editor has put round a whole paragraph or cell
 * stands for that paragraph's text; round several paragraphs it holds no figure any more.
 */
export function closeControl(frame: Frame, control: OpenControl, id: string): void {
  for (const outer of frame.controls) outer.holdsControl = true;
  if (control.holdsControl) return;
  const { plain } = control;
  const pieces = frame.pieces.slice(control.firstPiece);
  if (control.draft !== null) {
    control.draft.controls.push({ id, start: control.start, end: control.draft.text.length, pieces, plain });
    return;
  }
  const [only, ...others] = frame.passages.slice(control.firstPassage);
  if (only !== undefined && others.length === 0)
    only.controls.push({ id, start: 0, end: only.text.length, pieces, plain });
}
