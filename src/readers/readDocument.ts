/** A document that came back from people: a Word file, a web page, Markdown or plain text. */
export interface ReadDocument {
  /** Everything a reader sees, in reading order; headers, footers, notes and text boxes after the body. */
  readonly passages: readonly Passage[];
  /** Tracked changes that were met: inserted text is read, deleted text is not. */
  readonly trackedInsertions: number;
  readonly trackedDeletions: number;
  /** What stands in it and could not be read; left out where all was. */
  readonly unread?: readonly UnreadPart[];
}

/** A part of a document that nobody can read but in the program that made it. */
export interface UnreadPart {
  readonly what: UnreadKind;
  /** The paragraph that it is in or follows. */
  readonly place: Place;
}

/**
 * part: another document put in whole (`w:altChunk`, `w:subDoc`) · object: an embedded one (OLE) · picture: one that fills
 * its paragraph, and may show a table · drawing: a chart, a diagram, words drawn as a picture · field: one without an end,
 * whose text Word does not show · hidden: text that is not printed · prompt: a control that shows what to fill in.
 */
export type UnreadKind = 'part' | 'object' | 'picture' | 'drawing' | 'field' | 'hidden' | 'prompt';

/** One paragraph, or one table cell's paragraph, or one line of a text file. */
export interface Passage {
  readonly place: Place;
  /** What is seen, tabs and line breaks as spaces; offsets below are in UTF-16 units of this string. */
  readonly text: string;
  /** Content controls in the passage that name a figure of ours; those of other tools are left out. */
  readonly controls: readonly Control[];
  /** Cells of a table's row have one number; left out or null outside of tables, and where rows cannot be told. */
  readonly row?: number | null;
  /** Which column of its row a cell begins in, counted from 0, with those that are empty; left out where `row` is. */
  readonly column?: number;
}

export interface Control {
  /** The figure's name: `w:tag`, or `w:alias` where an editor dropped the tag; `data-figure` and the like in HTML. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where something stands in a document. */
export interface Place {
  readonly region: 'body' | 'table' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox';
  /** 1-based: the paragraph in its region, or the line of a text file. */
  readonly paragraph: number;
  /** The nearest heading above, as it is read there; null before the first. */
  readonly heading: string | null;
}
