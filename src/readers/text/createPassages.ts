import type { Budget } from '../budget.js';
import type { Control, Passage, Place } from '../readDocument.js';

/** Passages as they grow while a web page is read. */
export interface Passages {
  readonly passages: readonly Passage[];
  /** Blanks are folded as browsers do; a no-break space stays. */
  readonly add: (text: string) => void;
  /** An element begins; with the name of its figure, where it marks one. */
  readonly open: (id: string | null) => void;
  /** The innermost open element ends. */
  readonly close: () => void;
  /** A line ends: what was added since the last one becomes a passage; `cell`: which of a table it is. */
  readonly end: (region: Place['region'], isHeading: boolean, cell?: Pick<Passage, 'row' | 'column'>) => void;
}

/** LibreOffice writes the edges of content controls so; nobody sees them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f]/g;

interface OpenElement {
  id: string | null;
  readonly start: number;
}

export function createPassages(budget: Budget): Passages {
  const passages: Passage[] = [];
  const counts = new Map<Place['region'], number>();
  let heading: string | null = null;
  /** The line that is open, piece by piece: a page of very many entities is read in time that grows with its length. */
  let pieces: string[] = [];
  let length = 0;
  let endsInBlank = true;
  let controls: Control[] = [];
  const open: OpenElement[] = [];
  let named: OpenElement[] = [];

  return {
    passages,
    add: (more) => {
      const folded = more.replace(CONTROLS, '').replace(/[ \t\n\r\f]+/g, ' ');
      const piece = endsInBlank ? folded.replace(/^ /, '') : folded;
      if (piece === '') return;
      pieces.push(piece);
      length += piece.length;
      endsInBlank = piece.endsWith(' ');
    },
    open: (id) => {
      const element = { id, start: length };
      open.push(element);
      if (id !== null) named.push(element);
    },
    close: () => {
      const element = open.pop();
      if (element === undefined || element.id === null) return;
      controls.push({ id: element.id, start: element.start, end: length });
      // Of figures within one another, the innermost holds the number.
      for (const outer of named) outer.id = null;
      named = [];
    },
    end: (region, isHeading, cell = {}) => {
      const shown = pieces.join('').trimEnd();
      if (shown !== '' || controls.length > 0) {
        const paragraph = (counts.get(region) ?? 0) + 1;
        counts.set(region, paragraph);
        const within = controls.map(({ id, start, end }) => ({ id, start, end: Math.min(end, shown.length) }));
        budget.passage(shown);
        passages.push({
          place: { region, paragraph, heading },
          text: shown,
          controls: within,
          ...cell,
        });
        if (isHeading) heading = shown;
      }
      pieces = [];
      length = 0;
      endsInBlank = true;
      controls = [];
      // What holds several lines is no figure any more.
      for (const element of named) element.id = null;
      named = [];
    },
  };
}
