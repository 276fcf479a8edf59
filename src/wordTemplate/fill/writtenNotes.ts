import type { NoteName } from '../chunks/chunk.js';

/** Notes that were written with their surroundings: each time its mark is printed a note is there once. */
export interface WrittenNotes {
  /** Takes a note down, and gives the number of its mark. */
  readonly add: (note: NoteName, content: string) => string;
  /** Of a note of the template, what is there instead of it; none where no mark of it was printed. */
  readonly written: (kind: NoteName['kind'], id: string) => readonly string[];
}

export function createNotes(): WrittenNotes {
  const notes = new Map<string, string[]>();
  let more = 0;
  return {
    add: ({ kind, id, open, close }, content) => {
      const own = notes.get(`${kind} ${id}`) ?? [];
      // The first keeps its number; others are far above those that Word gives.
      if (own.length > 0) more += 1;
      const number = own.length === 0 ? id : String(FIRST + more);
      own.push(open[0] + number + open[1] + content + close);
      notes.set(`${kind} ${id}`, own);
      return number;
    },
    written: (kind, id) => notes.get(`${kind} ${id}`) ?? [],
  };
}

const FIRST = 100_000;
