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
  /** A line ends: what was added since the last one becomes a passage; `row`: see `Passage.row`. */
  readonly end: (region: Place['region'], isHeading: boolean, row?: number | null) => void;
}

export function createPassages(): Passages {
  const passages: Passage[] = [];
  const counts = new Map<Place['region'], number>();
  let heading: string | null = null;
  let text = '';
  let controls: Control[] = [];
  const open: { id: string | null; readonly start: number }[] = [];

  return {
    passages,
    add: (more) => {
      const folded = more.replace(/[ \t\n\r\f]+/g, ' ');
      text += text === '' || text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
    },
    open: (id) => {
      open.push({ id, start: text.length });
    },
    close: () => {
      const element = open.pop();
      if (element === undefined || element.id === null) return;
      controls.push({ id: element.id, start: element.start, end: text.length });
    },
    end: (region, isHeading, row = null) => {
      const shown = text.trimEnd();
      if (shown !== '' || controls.length > 0) {
        const paragraph = (counts.get(region) ?? 0) + 1;
        counts.set(region, paragraph);
        const within = controls.map(({ id, start, end }) => ({ id, start, end: Math.min(end, shown.length) }));
        passages.push({
          place: { region, paragraph, heading },
          text: shown,
          controls: within,
          ...(row === null ? {} : { row }),
        });
        if (isHeading) heading = shown;
      }
      text = '';
      controls = [];
      // What holds several lines is no figure any more.
      for (const element of open) element.id = null;
    },
  };
}
